import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openWindow } from '../support/browser';
import {
  findOverlappingNumbers,
  findOverlappingTexts,
  findSidewaysScroll,
} from '../support/findLayoutFaults';
import { pickPerType, samplePages, type SitePage } from '../support/samplePages';
import { type RunningSite, startSite } from '../support/siteServer';
import { nameFaults, visitPages } from '../support/visitPages';

let site: RunningSite;
let browser: Browser;
let pages: SitePage[];

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  pages = pickPerType(samplePages(site.manifest.pages));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What is wrong with the layout of one page of each type in a window of a width. */
async function inspect(
  width: number,
  find: (page: Page) => Promise<string[]>,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<string[]> {
  const options = { viewport: { width, height: 800 } };
  const faults = await visitPages(browser, site.origin, pages, options, async (page, address) => {
    await prepare(page);
    return nameFaults(address, await find(page));
  });
  return faults.flat();
}

const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const doubleText = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

describe('no type of page', () => {
  it.each([320, 390, 768, 1280])('scrolls sideways at %i px', async (width) => {
    expect(await inspect(width, findSidewaysScroll, openFolds)).toEqual([]);
  });

  it('scrolls sideways with text of twice the size at 640 px', async () => {
    expect(await inspect(640, findSidewaysScroll, doubleText)).toEqual([]);
  });

  it.each([320, 390, 768, 1280])('has a number of a block over text at %i px', async (width) => {
    expect(await inspect(width, findOverlappingNumbers)).toEqual([]);
  });

  it('has a number of a block over text of twice the size at 640 px', async () => {
    expect(await inspect(640, findOverlappingNumbers, doubleText)).toEqual([]);
  });

  it.each([320, 390, 1280, 1920])('has texts over each other at %i px', async (width) => {
    expect(await inspect(width, findOverlappingTexts, openFolds)).toEqual([]);
  });
});

describe('the pages outside the languages', () => {
  it.each(['/', '/nothing', '/fr/nothing'])('do not scroll sideways at 320 px: %s', async (path) => {
    const { context, page } = await openWindow(browser, { viewport: { width: 320, height: 700 } });
    await page.goto(site.origin + path);
    expect([...(await findSidewaysScroll(page)), ...(await findOverlappingTexts(page))]).toEqual([]);
    await context.close();
  });
});

describe('the layout tests', () => {
  it('would find what is wrong', async () => {
    const { context, page } = await openWindow(browser, { viewport: { width: 390, height: 800 } });
    await page.goto(`${site.origin}/en/cases/pm-v-openai`);
    await page.addStyleTag({
      content: '.block-number { left: 0 !important } h1 { width: 900px; margin-bottom: -3rem }',
    });
    expect(await findSidewaysScroll(page)).toHaveLength(1);
    expect((await findOverlappingNumbers(page)).length).toBeGreaterThan(3);
    expect((await findOverlappingTexts(page)).length).toBeGreaterThan(3);
    await context.close();
  });
});
