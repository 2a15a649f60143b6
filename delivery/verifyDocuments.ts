import { locales } from '@/i18n/locales';
import { routes } from '@/i18n/routes';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import { listShownDocuments } from './listShownDocuments';
import type { SiteFinding } from './verifyLinks';

/**
 * Checks that every published document has its page in every language, and that no page stands
 * where a document would without there being one.
 */
export function verifyDocuments(
  versions: readonly DocumentVersion[],
  pages: ReadonlySet<string>,
): SiteFinding[] {
  const expected = new Map(
    listShownDocuments(versions).map(({ reader, shown }) => [
      getDocumentPath(shown, reader),
      shown.file,
    ]),
  );
  const missing = [...expected].filter(([address]) => !pages.has(address));
  const patterns = listDocumentPatterns();
  const others = listPlainAddresses();
  const surplus = [...pages].filter(
    (page) =>
      !expected.has(page) && !others.has(page) && patterns.some((pattern) => pattern.test(page)),
  );
  return [
    ...missing.map(([page, file]) => ({ page, message: `is missing; it shows content/${file}` })),
    ...surplus.map((page) => ({ page, message: 'shows no document of content/' })),
  ];
}

/** The addresses of pages that are no documents and stand beside them (`/en/cases/by-name`). */
function listPlainAddresses(): ReadonlySet<string> {
  return new Set(listPatterns().filter((pattern) => !pattern.includes('[')));
}

function listPatterns(): string[] {
  return Object.values(routes).flatMap((patterns) =>
    locales.map((locale) => `/${locale}${patterns[locale]}`),
  );
}

/** The addresses of documents end in their slug. */
function listDocumentPatterns(): RegExp[] {
  return listPatterns()
    .filter((pattern) => pattern.endsWith('/[slug]'))
    .map((pattern) => new RegExp(`^${pattern.replace('[slug]', '[^/]+')}$`));
}
