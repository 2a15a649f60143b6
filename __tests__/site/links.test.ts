import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '@/delivery/readPage';
import { locales } from '@/i18n/locales';
import { samplePages } from '../support/samplePages';
import { type RunningSite, startSite } from '../support/siteServer';

let site: RunningSite;
/** Values of `href` and `src` by the address of the page they stand on, error pages included. */
const links = new Map<string, readonly string[]>();

beforeAll(async () => {
  site = await startSite();
  const errorPages = ['/nothing', ...locales.map((locale) => `/${locale}/nothing`)];
  const pages = samplePages(site.manifest.pages).map(({ address }) => address);
  for (const address of ['/', ...pages, ...errorPages]) {
    const { body } = await site.get(address);
    links.set(address, [...readPage(body).links]);
  }
});
afterAll(() => site.close());

/** All links that a condition holds for, as "page: link". */
function listLinks(condition: (link: string) => boolean): string[] {
  return [...links].flatMap(([page, own]) =>
    own.filter(condition).map((link) => `${page}: ${link}`),
  );
}

const isInternal = (link: string) => /^[/#]/.test(link);

describe('the links of every page', () => {
  it('are many enough to mean something', () => {
    expect(listLinks(isInternal).length).toBeGreaterThan(300);
    expect(listLinks((link) => link.startsWith('https://')).length).toBeGreaterThan(50);
  });

  it('lead within the site to what is there, without a redirect', async () => {
    const paths = [...links].flatMap(([page, own]) =>
      own
        .filter(isInternal)
        .map((link) => (link.startsWith('#') ? page : link).split('#')[0] ?? ''),
    );
    const known = [...links.keys()];
    const faults: string[] = [];
    for (const path of new Set(paths)) {
      const { status } = await site.get(path);
      const wanted = known.includes(path) && path.endsWith('/nothing') ? 404 : 200;
      if (status !== wanted) faults.push(`${path}: ${status}`);
    }
    expect(faults).toEqual([]);
  });

  it('lead to parts of pages that are there', async () => {
    const faults: string[] = [];
    for (const [page, own] of links) {
      for (const link of own.filter((each) => isInternal(each) && each.includes('#'))) {
        const [path = '', id = ''] = link.split('#');
        const { ids } = readPage((await site.get(path || page)).body);
        if (!ids.has(id)) faults.push(`${page}: ${link}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('lead out of the site by https, http or mailto alone', () => {
    expect(listLinks((link) => !isInternal(link) && !/^(https?:\/\/|mailto:)/.test(link))).toEqual(
      [],
    );
  });

  it('never lead to the machine it was built on, but for what names the site itself', () => {
    const isOfSite = (path: string) =>
      site.manifest.pages.includes(path) || existsSync(join(site.folder, path));
    const bodies = [...links].filter(([page]) => page !== '/');
    const local = bodies.flatMap(([page, own]) => {
      const host = new RegExp(`^https?://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/|$)`);
      // Canonical and alternates are absolute; `npm run build` says so where SITE_URL is not set.
      return own
        .filter((link) => host.test(link))
        .filter((link) => !isOfSite(new URL(link).pathname))
        .map((link) => `${page}: ${link}`);
    });
    expect(local).toEqual([]);
  });
});
