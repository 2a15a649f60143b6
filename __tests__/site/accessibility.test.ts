import { locales } from '@/i18n/locales';
import { auditPage, colorSchemes } from '../support/auditPage';
import { openWindow } from '../support/browser';
import { pickPerType, samplePages, type SitePage } from '../support/samplePages';
import { setStage } from '../support/setStage';
import { startSite } from '../support/siteServer';
import { nameFaults, visitPages } from '../support/visitPages';

const stage = setStage(startSite);

let pages: SitePage[];

beforeAll(async () => {
  pages = samplePages(stage.site.manifest.pages);
}, 60_000);

/** What axe finds on pages in both colour schemes, in a window of a width. */
async function auditPages(audited: readonly SitePage[], width: number): Promise<string[]> {
  const options = { viewport: { width, height: 900 } };
  const faults = await visitPages(
    stage.browser,
    stage.site.origin,
    audited,
    options,
    async (page, address) => {
      const found: string[] = [];
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      for (const colorScheme of colorSchemes) {
        await page.emulateMedia({ colorScheme });
        const own = await auditPage(page);
        found.push(...own.map((fault) => `${colorScheme}, ${width} px: ${fault}`));
      }
      return nameFaults(address, found);
    },
  );
  return faults.flat();
}

describe('axe', () => {
  it('finds nothing on any page in either scheme on a wide screen', async () => {
    expect(await auditPages(pages, 1280)).toEqual([]);
  }, 240_000);

  it('finds nothing on any type of page in either scheme on a phone of the width that Lighthouse takes', async () => {
    expect(await auditPages(pickPerType(pages), 412)).toEqual([]);
  }, 240_000);

  it.each(['/', '/nothing', ...locales.map((locale) => `/${locale}/nothing`)])(
    'finds nothing on %s, which stands outside the languages or is an error',
    async (path) => {
      for (const width of [1280, 390]) {
        for (const colorScheme of colorSchemes) {
          const viewport = { width, height: 900 };
          const { context, page } = await openWindow(stage.browser, { viewport, colorScheme });
          await page.goto(stage.site.origin + path);
          expect(await auditPage(page)).toEqual([]);
          await context.close();
        }
      }
    },
    60_000,
  );

  it('would find a fault', async () => {
    const { context, page } = await openWindow(stage.browser);
    await page.goto(`${stage.site.origin}/en`);
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/icon.svg">');
    });
    expect((await auditPage(page)).join()).toContain('image-alt');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('footer ul')?.style.setProperty('gap', '0');
    });
    expect((await auditPage(page)).join()).toContain('target-size');
    await context.close();
  });
});

describe('the colours of a page', () => {
  it('follow the scheme that the reader prefers', async () => {
    const readColors = async (colorScheme: 'light' | 'dark') => {
      const { context, page } = await openWindow(stage.browser, { colorScheme });
      await page.goto(`${stage.site.origin}/en`);
      const color = await page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return backgroundColor;
      });
      await context.close();
      return color;
    };
    expect(await readColors('light')).not.toBe(await readColors('dark'));
  });
});
