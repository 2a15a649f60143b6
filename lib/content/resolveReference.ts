import type { Locale } from '@/i18n/locales';
import type { DocumentKind } from './vocabulary';
import type { SourceDocument } from './sourceDocument';

/** A document, whatever the language. */
export type DocumentName = { kind: DocumentKind; key: string };

/** All names that lead to documents, built once so that no lookup searches a list. */
export type ReferenceIndex = {
  /** Per kind: key, slug or former slug in any language -> key. */
  names: Readonly<Record<DocumentKind, ReadonlyMap<string, string>>>;
  /** The last part of an address in one language, as `locale/kind/slug` -> key. */
  slugs: ReadonlyMap<string, string>;
  /** Trimmed title in any language -> its documents; several where a title is ambiguous. */
  titles: ReadonlyMap<string, readonly DocumentName[]>;
};

/**
 * Builds the index of all names. Where one name could mean two documents, a key wins over a slug,
 * and a slug over a former one.
 */
export function buildReferenceIndex(sources: readonly SourceDocument[]): ReferenceIndex {
  const slugs = new Map<string, string>();
  const titles = new Map<string, DocumentName[]>();
  for (const { locale, kind, key, data } of sources) {
    for (const slug of [...listSlug(data), ...listFormerSlugs(data)])
      setOnce(slugs, `${locale}/${kind}/${slug}`, key);
    const title = data['title'];
    if (typeof title === 'string' && title.trim() !== '') {
      addTitle(titles, title.trim(), { kind, key });
    }
  }
  const names = {
    case: indexNames(sources, 'case'),
    question: indexNames(sources, 'question'),
    news: indexNames(sources, 'news'),
    term: indexNames(sources, 'term'),
    page: indexNames(sources, 'page'),
  };
  return { names, slugs, titles };
}

/**
 * The key of the document that a relation names, by key or by slug or former slug in any language.
 * @returns undefined where there is no such document of that kind.
 */
export function resolveReference(
  reference: string,
  kind: DocumentKind,
  index: ReferenceIndex,
): string | undefined {
  return index.names[kind].get(reference);
}

/** The key of the document at an address: by that language's slug first, then by any other name. */
export function resolveSlug(
  slug: string,
  kind: DocumentKind,
  locale: Locale,
  index: ReferenceIndex,
): string | undefined {
  return index.slugs.get(`${locale}/${kind}/${slug}`) ?? resolveReference(slug, kind, index);
}

function indexNames(sources: readonly SourceDocument[], kind: DocumentKind): Map<string, string> {
  const ofKind = sources.filter((source) => source.kind === kind);
  const names = new Map(ofKind.map(({ key }) => [key, key]));
  for (const { key, data } of ofKind) for (const slug of listSlug(data)) setOnce(names, slug, key);
  for (const { key, data } of ofKind) {
    for (const slug of listFormerSlugs(data)) setOnce(names, slug, key);
  }
  return names;
}

/** The slug of a version as a list; empty where there is none or it is no text. */
function listSlug(data: SourceDocument['data']): string[] {
  const slug = data['slug'];
  return typeof slug === 'string' && slug !== '' ? [slug] : [];
}

/** The former slugs of a version; what is no text is not one. */
function listFormerSlugs(data: SourceDocument['data']): string[] {
  const slugs: unknown = data['formerSlugs'];
  return Array.isArray(slugs) ? slugs.filter((slug) => typeof slug === 'string') : [];
}

function addTitle(titles: Map<string, DocumentName[]>, title: string, name: DocumentName): void {
  const known = titles.get(title);
  if (!known) titles.set(title, [name]);
  else if (!known.some(({ kind, key }) => kind === name.kind && key === name.key)) known.push(name);
}

function setOnce(map: Map<string, string>, name: string, key: string): void {
  if (!map.has(name)) map.set(name, key);
}
