import { isDay } from '@/lib/content/parseDate';
import type { PartialDate } from '@/lib/format/partialDate';
import type { PageFacts } from '../readPage';
import { escapeMarkup } from '@/lib/text/escapeMarkup';

/** A page for search engines: its whole address, when it last changed, its versions by language code. */
type SitemapPage = {
  address: string;
  changed?: PartialDate | undefined;
  alternates: PageFacts['alternates'];
};

/** The most pages that one sitemap may name (sitemaps.org). */
const longest = 50_000;

/**
 * The sitemap of a site: every page that is its own canonical address and may be indexed, with the
 * alternates that the page itself names. So the two can never differ, and fallback pages, whose
 * canonical address is another, are left out. Longer ones are parted, with an index over the parts.
 * The order of the elements is that of the schema, which Next's own sitemap does not keep.
 * @param pages what stands on each page, by address
 * @param changes when a page last changed, by address, where that is known
 * @returns the files by address
 */
export function buildSitemap(
  origin: string,
  pages: ReadonlyMap<string, PageFacts>,
  changes: ReadonlyMap<string, PartialDate>,
): Record<string, string> {
  const listed = [...pages].flatMap(
    ([address, { alternates, canonical, isHidden }]): SitemapPage[] => {
      const isOwn = canonical !== undefined && new URL(canonical).pathname === address;
      if (!isOwn || isHidden) return [];
      return [{ address: canonical, changed: changes.get(address), alternates }];
    },
  );
  if (listed.length <= longest) return { '/sitemap.xml': writeSitemap(listed) };
  const parts = Array.from({ length: Math.ceil(listed.length / longest) }, (_, at) =>
    listed.slice(at * longest, (at + 1) * longest),
  ).map((part, at) => [`/sitemap-${at + 1}.xml`, writeSitemap(part)] as const);
  const index = parts.map(
    ([path]) => `<sitemap><loc>${escapeMarkup(origin + path)}</loc></sitemap>`,
  );
  return {
    ...Object.fromEntries(parts),
    '/sitemap.xml': `${declaration}<sitemapindex xmlns="${namespace}">\n${index.join('\n')}\n</sitemapindex>\n`,
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function writeSitemap(pages: readonly SitemapPage[]): string {
  const urls = pages.map(writePage).join('\n');
  return `${declaration}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}\n</urlset>\n`;
}

function writePage({ address, alternates, changed }: SitemapPage): string {
  const links = [...alternates].map(
    ([code, href]) =>
      `<xhtml:link rel="alternate" hreflang="${escapeMarkup(code)}" href="${escapeMarkup(href)}"/>`,
  );
  const lines = [
    `<loc>${escapeMarkup(address)}</loc>`,
    // Only whole days are dates there.
    ...(changed && isDay(changed) ? [`<lastmod>${changed}</lastmod>`] : []),
    ...links,
  ];
  return `<url>\n${lines.join('\n')}\n</url>`;
}
