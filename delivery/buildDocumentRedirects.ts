import { routes } from '@/i18n/routes';
import { getDestination, getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import { listShownDocuments, type ShownDocument } from './listShownDocuments';
import type { Redirect } from './manifest';
import { getWordLocale } from './spellings';

/** A redirect, how good its claim to the address is (0 is best), and the file it comes from. */
type Claim = Redirect & { rank: number; file: string };

/**
 * The redirects that documents need one by one: from former slugs, the key and the slugs of other
 * languages to the slug of the address's language; and without prefix, where a word belongs to
 * several languages, to the language that has the slug. The address of a page is never redirected.
 * @throws Error when two documents name the same former slug in a language.
 */
export function buildDocumentRedirects(
  versions: readonly DocumentVersion[],
  pages: ReadonlySet<string>,
): Redirect[] {
  const documents = listShownDocuments(versions);
  const prefixed = settleClaims(documents.flatMap(listAliases), pages);
  const former = prefixed.filter((claim) => claim.rank === 0).map((claim) => claim.from);
  const owned = new Set([...pages, ...former]);
  const bare = settleClaims(
    documents.flatMap((document) => listBareAddresses(document, owned)),
    pages,
  );
  return [...prefixed, ...bare].map(({ from, to }) => ({ from, to }));
}

/** Where else readers of a language may look for a document. */
function listAliases({ reader, shown, versions }: ShownDocument): Claim[] {
  const to = getDocumentPath(shown, reader);
  const own = versions.filter((version) => version.locale === reader);
  const others = versions.filter((version) => version.locale !== reader);
  // The other words for a page of the site (about) stand in the route table.
  const isInTable = shown.kind === 'page';
  const ranked = [
    own.flatMap((version) => version.formerSlugs),
    isInTable ? [] : [shown.key],
    isInTable ? [] : others.map((version) => version.slug),
    others.flatMap((version) => version.formerSlugs),
  ];
  return ranked.flatMap((slugs, rank) =>
    slugs.map((slug) => ({ from: replaceSlug(to, slug), to, rank, file: shown.file })),
  );
}

/**
 * Addresses without prefix that the section's redirect leads to another language, though only this
 * one has the slug. `owned`: addresses that are pages or former addresses of their own language.
 */
function listBareAddresses(
  { reader, shown, versions }: ShownDocument,
  owned: ReadonlySet<string>,
): Claim[] {
  const own = versions.find((version) => version.locale === reader);
  const patterns = routes[getDestination(shown, reader).route];
  const sectionLocale = getWordLocale(patterns[reader], patterns);
  if (!own || sectionLocale === reader) return [];
  const to = getDocumentPath(own, reader);
  return [own.slug, ...own.formerSlugs]
    .map((slug, order) => ({ from: replaceSlug(to, slug).slice(`/${reader}`.length), order }))
    .filter(({ from }) => !owned.has(`/${sectionLocale}${from}`))
    .map(({ from, order }) => ({ from, to, rank: Math.min(order, 1), file: own.file }));
}

/** Gives each address to its best claim, sorted by address. */
function settleClaims(claims: readonly Claim[], pages: ReadonlySet<string>): Claim[] {
  const settled = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.from === claim.to || pages.has(claim.from)) continue;
    const known = settled.get(claim.from);
    if (known && known.rank === claim.rank && known.to !== claim.to && claim.rank === 0) {
      throw new Error(`${claim.file}: ${known.file} has the former address "${claim.from}" too.`);
    }
    if (!known || claim.rank < known.rank) settled.set(claim.from, claim);
  }
  return [...settled.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function replaceSlug(address: string, slug: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1) + encodeURIComponent(slug);
}
