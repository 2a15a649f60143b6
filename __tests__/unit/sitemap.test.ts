import { type PageFacts, readPage } from '@/delivery/readPage';
import { buildSitemap } from '@/delivery/sitemap/buildSitemap';
import { listSitemapFaults } from '../support/validateXml';

const origin = 'https://dossier.example';

/** A page as it says of itself where it stands. */
function buildPage(
  canonical: string,
  alternates: Record<string, string> = {},
  head = '',
): PageFacts {
  const links = Object.entries(alternates).map(
    ([code, path]) => `<link rel="alternate" hreflang="${code}" href="${origin}${path}">`,
  );
  return readPage(
    `<!doctype html><html lang="en"><head><link rel="canonical" href="${origin}${canonical}">${links.join('')}${head}</head></html>`,
  );
}

const own = { en: '/en/cases/a', fr: '/fr/affaires/a', 'x-default': '/en/cases/a' };

describe('a sitemap', () => {
  it('is what sitemaps.org demands, dates before versions', async () => {
    const pages = new Map([
      ['/en/cases/a', buildPage('/en/cases/a', own)],
      ['/fr/affaires/a', buildPage('/fr/affaires/a', own)],
      ['/en', buildPage('/en')],
    ]);
    const changes = new Map([['/en/cases/a', '2026-11-22']]);
    const { '/sitemap.xml': xml = '' } = buildSitemap(origin, pages, changes);
    expect(await listSitemapFaults(xml)).toEqual([]);
    expect(xml).toContain('<lastmod>2026-11-22</lastmod>');
    expect(xml.match(/<loc>/g)).toHaveLength(3);
    expect(xml.match(/hreflang="x-default"/g)).toHaveLength(2);
  });

  it('would be found out with its elements in another order, as Next writes them', async () => {
    const page = `<url><loc>${origin}/en</loc><xhtml:link rel="alternate" hreflang="fr" href="${origin}/fr"/><lastmod>2026-11-22</lastmod></url>`;
    const xml = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${page}</urlset>`;
    expect(await listSitemapFaults(xml)).not.toEqual([]);
  });

  it('leaves out fallback pages, pages without an address of their own, and hidden ones', () => {
    const pages = new Map([
      ['/fr/affaires/b', buildPage('/en/cases/b', { en: '/en/cases/b' })],
      ['fr/404.html', readPage('<html lang="fr"><head></head></html>')],
      ['/en/hidden', buildPage('/en/hidden', {}, '<meta name="robots" content="noindex">')],
      ['/en/cases/b', buildPage('/en/cases/b', { en: '/en/cases/b' })],
    ]);
    const { '/sitemap.xml': xml = '' } = buildSitemap(origin, pages, new Map());
    expect([...xml.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address)).toEqual([
      `${origin}/en/cases/b`,
    ]);
  });

  it('says a day of change only where it is known to the day', () => {
    const pages = new Map([['/en', buildPage('/en')]]);
    const { '/sitemap.xml': xml } = buildSitemap(origin, pages, new Map([['/en', '2026-11']]));
    expect(xml).not.toContain('lastmod');
  });

  it('writes addresses so that they can stand in XML', async () => {
    const pages = new Map([['/en', { ...buildPage('/en'), canonical: `${origin}/en?a=1&b=<` }]]);
    const { '/sitemap.xml': xml = '' } = buildSitemap(origin, pages, new Map());
    expect(xml).toContain('/en?a=1&amp;b=&lt;');
    expect(await listSitemapFaults(xml)).toEqual([]);
  });

  it('is parted where it would be too long, and loses no page', () => {
    const page = buildPage('/en');
    const pages = Array.from({ length: 50_001 }, (_, at): [string, PageFacts] => [
      `/en/${at}`,
      { ...page, canonical: `${origin}/en/${at}` },
    ]);
    const files = buildSitemap(origin, new Map(pages), new Map());
    expect(Object.keys(files).sort()).toEqual(['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap.xml']);
    const count = (path: string) => files[path]?.match(/<loc>/g)?.length;
    expect([count('/sitemap-1.xml'), count('/sitemap-2.xml'), count('/sitemap.xml')]).toEqual([
      50_000, 1, 2,
    ]);
  });
});
