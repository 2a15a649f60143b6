import type { Locale } from '@/i18n/locales';
import { getDocumentId } from '../documentId';
import { type PublishedList, readPublished } from '../published';
import type { ReadSource } from '../readSources';
import { resolveSlug } from '../resolveReference';
import { type DocumentKind, kindFolders } from '../vocabulary';
import type { CheckContext } from './context';
import { createFinding, type Finding } from './finding';
import { suggestNearest } from './findNearest';
import { pickOriginal } from './groupVersions';
import { readText } from './readValue';

/**
 * Published addresses lead somewhere for good: the slug of a document that readers can open, a former
 * one of it, or its key. Without a list (`content/.published/`) there is nothing to compare with.
 */
export function* checkPublished(contentFolder: string, context: CheckContext): Generator<Finding> {
  const list = readPublished(contentFolder);
  if (!list) return;
  yield* checkVanished(list, context);
  for (const source of listUnlisted(list, context)) {
    const { file, kind, locale, locate } = source;
    const message = `The address "${getSlug(source)}" stands in no list of published addresses. Run "npm run content:check -- --fix", which adds it to .published/${locale}/${kindFolders[kind]}.txt.`;
    yield createFinding('published-list', file, locate(['slug']), message);
  }
}

/** The versions that readers can open and whose address is not in the list. */
export function listUnlisted(list: PublishedList, context: CheckContext): ReadSource[] {
  const listed = new Set(list.map(({ locale, kind, slug }) => toId(locale, kind, slug)));
  return context.sources.filter((source) => {
    const { locale, kind, key } = source;
    return !listed.has(toId(locale, kind, getSlug(source))) && isShown(kind, key, context);
  });
}

/** The last part of the address of a version; of a page of the site its key. */
export function getSlug(source: ReadSource): string {
  return (source.kind === 'page' ? undefined : readText(source, 'slug')) ?? source.key;
}

function* checkVanished(list: PublishedList, context: CheckContext): Generator<Finding> {
  // The slugs of a file that cannot be read are not known.
  if (context.unreadableFiles.size > 0) return;
  for (const { locale, kind, slug, ...place } of list) {
    const key = resolveSlug(slug, kind, locale, context.index);
    if (key !== undefined && isShown(kind, key, context)) continue;
    const why =
      key === undefined
        ? `leads nowhere any more. Add "${slug}" to "formerSlugs" of the document that has a new one or takes its place.${suggestNearest(slug, context.index.names[kind].keys())}`
        : `is that of a draft (${kind} "${key}"). Readers keep addresses: publish it again, or add "${slug}" to "formerSlugs" of another document.`;
    const message = `The published address "${slug}" (${locale}) ${why} If it never was published, or has to go for good, remove this line.`;
    yield createFinding('published-address', place.file, place, message);
  }
}

function isShown(kind: DocumentKind, key: string, { versions }: CheckContext): boolean {
  const original = pickOriginal(versions.get(getDocumentId({ kind, key })) ?? []);
  return original !== undefined && original.data['draft'] !== true;
}

function toId(locale: Locale, kind: DocumentKind, slug: string): string {
  return `${locale}/${kind}/${slug}`;
}
