import { locales } from '@/i18n/locales';
import type { DocumentVersion } from '@/lib/content/model';
import { buildDocumentRedirects } from './buildDocumentRedirects';
import { buildFacetRedirects } from './buildFacetRedirects';
import { buildSectionRedirects } from './buildSectionRedirects';
import { buildHeaderRules } from './headerRules';
import { type Manifest, manifestVersion } from './manifest';
import { buildPolicies } from './policy/buildPolicies';
import type { SiteCode } from './policy/verifyCode';

/**
 * Describes a built site for servers and hosts.
 * @param pages public addresses of its pages
 * @param versions all versions of all documents
 * @throws Error when two pages differ in capitals only, or two redirects contradict each other.
 */
export function buildManifest(
  pages: readonly string[],
  versions: readonly DocumentVersion[],
): Manifest {
  const byLowerCase = new Map<string, string>();
  for (const page of pages) {
    const other = byLowerCase.get(page.toLowerCase());
    if (other !== undefined)
      throw new Error(`Two pages have one address: "${other}" and "${page}".`);
    byLowerCase.set(page.toLowerCase(), page);
  }
  const addresses = new Set(pages);
  const documents = buildDocumentRedirects(versions, addresses);
  return {
    version: manifestVersion,
    locales,
    pages: [...pages].sort(),
    redirects: {
      documents: [...documents, ...buildFacetRedirects(addresses, documents)],
      sections: buildSectionRedirects(),
    },
    headers: buildHeaderRules(),
  };
}

/** The manifest with the policies that allow exactly the code of the pages. */
export function allowCode(manifest: Manifest, code: SiteCode): Manifest {
  return { ...manifest, headers: buildHeaderRules(buildPolicies(code)) };
}
