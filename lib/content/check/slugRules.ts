import { isLocale, type Locale, locales } from '@/i18n/locales';
import { listReservedWords } from '@/i18n/paths';
import { isRoute, routes } from '@/i18n/routes';
import { kindRoutes } from '../kindRoutes';
import { pictureRoutes } from '../pictureRoutes';
import { kebabCase } from '../contentPath';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import { createFinding, fileStart, type Finding, type Position } from './finding';
import { quoteValue } from './quoteValue';
import { readList, readText } from './readValue';

const reservedWords = listReservedWords();

/** Routes whose pages are made of other documents: a text there would be shown to nobody. */
const builtRoutes: ReadonlySet<string> = new Set([...Object.values(kindRoutes), ...pictureRoutes]);

/** Slugs, former slugs, and keys that serve as slugs, must be words that an address can carry. */
export function* checkSlugs(source: ReadSource): Generator<Finding> {
  const { file, kind } = source;
  if (kind === 'page') return;
  for (const { slug, position } of listSlugs(source)) {
    if (!kebabCase.test(slug)) {
      const message = `The slug ${quoteValue(slug)} must be of a-z, 0-9 and single hyphens. Write ${suggestSlug(slug)}.`;
      yield createFinding('slug-form', file, position, message);
    } else if (reservedWords.has(slug)) {
      const message = `"${slug}" is a word of the site's own addresses. Write another slug, as "${slug}-2".`;
      yield createFinding('slug-reserved', file, position, message);
    }
  }
}

/** The address of a page of the site stands in the route table; its key says which one it is. */
export function* checkPage(source: ReadSource): Generator<Finding> {
  const { file, kind, key, locale, locate } = source;
  if (kind !== 'page') return;
  const route = `/${key}`;
  if (!isRoute(route) || builtRoutes.has(route)) {
    const message = `A page lies at an address of the route table (i18n/routes.ts), and there is none for "${key}". Rename the file, or add the route.`;
    yield createFinding('page-route', file, fileStart, message);
    return;
  }
  const slug = readText(source, 'slug');
  if (slug === undefined || `/${slug}` === routes[route][locale]) return;
  const message = `The address of this page is "${routes[route][locale]}", from the route table. Remove the line.`;
  yield createFinding('page-route', file, locate(['slug']), message);
}

/**
 * Who has an address in a language. Of several, the one of lowest rank keeps it: 0 by key until a
 * translation comes, 1 by key, 2 by slug, 3 by a former slug.
 */
type Claim = { source: ReadSource; position: Position; rank: number };

/**
 * Two documents of a kind with one address in a language. A document without a version in a
 * language is reached there by its key.
 */
export function* checkSlugDuplicates({ versions }: CheckContext): Generator<Finding> {
  const claims = new Map<string, Claim[]>();
  for (const group of versions.values()) {
    for (const locale of locales) collectClaims(claims, group, locale);
  }
  for (const [address, claimants] of claims) {
    const [first, ...others] = claimants.sort((a, b) => a.rank - b.rank);
    for (const { source, position } of others) {
      const [language = '', , slug = ''] = address.split('/');
      const owner =
        first?.source.file === source.file ? 'this document itself' : first?.source.file;
      const where = isLocale(language) ? ` for readers of "${language}"` : '';
      const message = `The slug "${slug}" leads to ${owner ?? ''} already${where}. Write another one, or remove it.`;
      yield createFinding('slug-duplicate', source.file, position, message);
    }
  }
}

function collectClaims(claims: Map<string, Claim[]>, group: readonly ReadSource[], locale: Locale) {
  const source = group.find((version) => version.locale === locale);
  const add = (slug: string, claim: Claim) => {
    const address = `${locale}/${claim.source.kind}/${slug}`;
    const claimants = claims.get(address);
    if (claimants) claimants.push(claim);
    else claims.set(address, [claim]);
  };
  if (source) {
    for (const { slug, position, rank } of listSlugs(source)) {
      add(slug, { source, position, rank });
    }
  } else if (group[0]) {
    add(group[0].key, { source: group[0], position: fileStart, rank: 0 });
  }
}

/** The slugs of a version with their places; the key where there is no slug. */
function listSlugs(source: ReadSource): { slug: string; position: Position; rank: number }[] {
  const { key, locate } = source;
  const slug = readText(source, 'slug');
  const current =
    slug === undefined
      ? { slug: key, position: fileStart, rank: 1 }
      : { slug, position: locate(['slug']), rank: 2 };
  const former = readList(source, 'formerSlugs').flatMap((word, at) =>
    typeof word === 'string'
      ? [{ slug: word, position: locate(['formerSlugs', at]), rank: 3 }]
      : [],
  );
  return [current, ...former];
}

function suggestSlug(slug: string): string {
  const letters = slug.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
  const suggestion = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return suggestion === '' ? 'one, as "pm-v-openai"' : quoteValue(suggestion);
}
