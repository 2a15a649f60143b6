import type { Page } from 'playwright-core';
import { listOtherLocales, type Locale, locales } from '@/i18n/locales';
import { openWindow } from '../support/browser';
import { samplePages } from '../support/samplePages';
import { setStage } from '../support/setStage';
import { startSite } from '../support/siteServer';
import { visitPages } from '../support/visitPages';

const stage = setStage(startSite);

const question = {
  en: '/en/questions/when-i-use-genai-products-like-chatgpt-can-they-collect-my-data',
  fr: '/fr/questions/ia-generative-peuvent-ils-recueillir-mes-donnees',
} as const;

/** Clicks on the switch to a language and waits for the page there; gives its path. */
async function switchTo(page: Page, locale: Locale): Promise<string> {
  await Promise.all([
    page.waitForURL((url) => url.pathname.split('/')[1] === locale),
    page.click(`header nav > a[hreflang=${locale}]`),
  ]);
  return new URL(page.url()).pathname;
}

describe('the switch without scripts', () => {
  it('leads from every page to the same page and back', async () => {
    const pages = samplePages(stage.site.manifest.pages);
    const options = { javaScriptEnabled: false };
    const ways = await visitPages(
      stage.browser,
      stage.site.origin,
      pages,
      options,
      async (page, from) => {
        const faults: string[] = [];
        for (const other of listOtherLocales(from.locale)) {
          const there = await switchTo(page, other);
          if (!stage.site.manifest.pages.includes(there))
            faults.push(`${from.address}: to ${there}`);
          const back = await switchTo(page, from.locale);
          if (back !== from.address) faults.push(`${from.address}: back at ${back}`);
        }
        return faults;
      },
    );
    expect(ways).toHaveLength(pages.length);
    expect(ways.flat()).toEqual([]);
  }, 60_000);

  it('leads from an error page to the home of the other language', async () => {
    const { context, page } = await openWindow(stage.browser, { javaScriptEnabled: false });
    for (const locale of locales) {
      for (const other of listOtherLocales(locale)) {
        const response = await page.goto(`${stage.site.origin}/${locale}/nothing/here`);
        expect(response?.status()).toBe(404);
        expect(await switchTo(page, other)).toBe(`/${other}`);
      }
    }
    await context.close();
  });
});

describe('the switch with scripts', () => {
  /** How far from the top of the screen an element stands, in pixels. */
  const getTop = (page: Page, id: string) =>
    page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top, id);

  const scrollTo = (page: Page, id: string) =>
    page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);

  it.each([
    ['en', 'fr'],
    ['fr', 'en'],
  ] as const)('keeps the block at the top of the screen (%s to %s)', async (from, to) => {
    const { context, page, faults } = await openWindow(stage.browser);
    await page.goto(stage.site.origin + question[from]);
    await scrollTo(page, 'p5');
    await switchTo(page, to);
    expect(new URL(page.url()).hash).toBe('#p5');
    expect(await getTop(page, 'p5')).toBeLessThan(120);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('keeps query and block there and back', async () => {
    const { context, page } = await openWindow(stage.browser);
    await page.goto(`${stage.site.origin}${question.en}?from=a%20friend#p7`);
    await switchTo(page, 'fr');
    expect(page.url()).toBe(`${stage.site.origin}${question.fr}?from=a%20friend#p7`);
    await switchTo(page, 'en');
    expect(page.url()).toBe(`${stage.site.origin}${question.en}?from=a%20friend#p7`);
    await context.close();
  });

  it('adds nothing at the head of a page', async () => {
    const { context, page } = await openWindow(stage.browser);
    await page.goto(stage.site.origin + question.en);
    await switchTo(page, 'fr');
    expect(page.url()).toBe(stage.site.origin + question.fr);
    await context.close();
  });

  it('keeps the block when it is used by keyboard', async () => {
    const { context, page } = await openWindow(stage.browser);
    await page.goto(stage.site.origin + question.fr);
    await scrollTo(page, 'p9');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('main a')?.focus({ preventScroll: true }),
    );
    const isOnSwitch = () =>
      page.evaluate(() => document.activeElement?.matches('[rel=alternate]') ?? false);
    for (let presses = 0; presses < 8 && !(await isOnSwitch()); presses += 1) {
      await page.keyboard.press('Shift+Tab');
    }
    await Promise.all([page.waitForURL(/\/en\//), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(`${stage.site.origin}${question.en}#p9`);
    await context.close();
  });

  it('names the same block in both languages', async () => {
    const { context, page } = await openWindow(stage.browser);
    const readIds = () =>
      page.evaluate(() => [...document.querySelectorAll('.prose [id]')].map(({ id }) => id));
    await page.goto(stage.site.origin + question.en);
    const english = await readIds();
    await page.goto(stage.site.origin + question.fr);
    expect(await readIds()).toEqual(english);
    expect(english.length).toBeGreaterThan(15);
    await context.close();
  });
});
