import type { Page } from 'playwright-core';
import { openWindow } from '../support/browser';
import { samplePages } from '../support/samplePages';
import { setStage } from '../support/setStage';
import { startSite } from '../support/siteServer';
import { visitPages } from '../support/visitPages';

const stage = setStage(startSite);

const question = '/fr/questions/ia-generative-peuvent-ils-recueillir-mes-donnees';

/** Opens the question without scripts in a window of a width. */
async function openQuestion(width: number) {
  const window = await openWindow(stage.browser, {
    javaScriptEnabled: false,
    viewport: { width, height: 900 },
  });
  await window.page.goto(stage.site.origin + question);
  return window;
}

const isVisible = (page: Page, selector: string) => page.locator(selector).first().isVisible();

describe('a page without scripts', () => {
  it('shows answer, text, notes and record beside each other on a wide screen', async () => {
    const { context, page } = await openQuestion(1280);
    for (const part of ['.answer', '#p1', '#note-bipa-2024', 'dl dt', 'time[datetime]']) {
      expect([part, await isVisible(page, part)]).toEqual([part, true]);
    }
    expect(await isVisible(page, 'summary')).toBe(false);
    await context.close();
  });

  it('folds the record on a phone and opens it at a touch', async () => {
    const { context, page } = await openQuestion(390);
    for (const part of ['.answer', '#p1', '#note-bipa-2024']) {
      expect([part, await isVisible(page, part)]).toEqual([part, true]);
    }
    expect(await isVisible(page, 'dl dt')).toBe(false);
    await page.click('summary');
    expect(await isVisible(page, 'dl dt')).toBe(true);
    await context.close();
  });

  it('leads by its list of contents to the parts of the text', async () => {
    const { context, page } = await openQuestion(1280);
    await page.click('a[href="#s1"]');
    expect(new URL(page.url()).hash).toBe('#s1');
    expect((await page.locator('#s1').boundingBox())?.y).toBeLessThan(120);
    await context.close();
  });

  it('lets a reader skip the header by keyboard', async () => {
    const { context, page } = await openQuestion(1280);
    await page.keyboard.press('Tab');
    const link = page.locator('a[href="#text"]');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#text');
    await context.close();
  });

  it('prints record and text, and no navigation', async () => {
    const { context, page } = await openQuestion(1280);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.answer', '#p1', '#note-bipa-2024', 'dl dt', 'footer p']) {
      expect([part, await isVisible(page, part)]).toEqual([part, true]);
    }
    expect(await isVisible(page, 'nav a')).toBe(false);
    await context.close();
  });
});

describe('every page with scripts', () => {
  it('loads without an error and asks nobody else for anything', async () => {
    const pages = samplePages(stage.site.manifest.pages);
    const visited = await visitPages(stage.browser, stage.site.origin, pages, {}, async (page) => {
      await page.mouse.wheel(0, 4000);
      return page.evaluate(() => document.cookie + JSON.stringify({ ...localStorage }));
    });
    expect(visited).toEqual(pages.map(() => '{}'));
  }, 60_000);
});
