import type { Locale } from '@/i18n/locales';
import { getSiteUrl } from '@/lib/config';
import { buildLinkResolver } from '@/lib/content/buildLinkResolver';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import type { ResolveLink } from '@/lib/text/renderBody';

/** The whole address of a path of the site. */
export function getAbsoluteAddress(path: string): string {
  return getSiteUrl() + (path === '/' ? '' : path);
}

/** Makes addresses in the text of a page whole: paths of the site, and parts of the page (`#p3`). */
export function buildAddressResolver(pagePath: string): (address: string) => string {
  return (address) => {
    if (address.startsWith('#')) return getAbsoluteAddress(pagePath) + address;
    return /^\/(?!\/)/.test(address) ? getAbsoluteAddress(address) : address;
  };
}

/** Turns the links of a text into whole addresses, for readers who see it away from its page. */
export function buildAbsoluteLinkResolver(version: DocumentVersion, reader: Locale): ResolveLink {
  const resolveLink = buildLinkResolver(version, reader);
  const resolveAddress = buildAddressResolver(getDocumentPath(version, reader));
  return (link) => {
    const resolved = resolveLink(link);
    return resolved.kind === 'link'
      ? { ...resolved, href: resolveAddress(resolved.href) }
      : resolved;
  };
}
