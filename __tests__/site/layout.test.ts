import type { Page } from 'playwright-core';
import { openWindow } from '../support/browser';
import {
  findOverlappingNumbers,
  findOverlappingTexts,
  findSidewaysScroll,
} from '../support/findLayoutFaults';
import { pickPerType, samplePages } from '../support/samplePages';
import { setStage } from '../support/setStage';
import { startSite } from '../support/siteServer';
import { nameFaults, visitPages } from '../support/visitPages';

const stage = setStage(startSite);

/** Width of the window in pixels, and whether the reader has set her text to twice its size. */
const settings = [
  { width: 320, isDouble: false },
  { width: 390, isDouble: false },
  { width: 768, isDouble: false },
  { width: 1280, isDouble: false },
  { width: 1920, isDouble: false },
  { width: 640, isDouble: true },
] as const;

const inspections = {
  'scrolls sideways': findSidewaysScroll,
  'has a number of a block over text': findOverlappingNumbers,
  'has texts over each other': findOverlappingTexts,
} as const;

/** A page with a list of contents and more text than fits on a screen. */
const longPage = '/en/questions/when-i-use-genai-products-like-chatgpt-can-they-collect-my-data';

const titles = settings.flatMap((setting) =>
  Object.keys(inspections).map((name) => ({
    name,
    setting,
    title: `${name} at ${setting.width} px${setting.isDouble ? ', text of twice the size' : ''}`,
  })),
);

/** What was found on one page of each type, by the title of the test. */
const findings = new Map<string, string[]>(titles.map(({ title }) => [title, []]));

beforeAll(async () => {
  const pages = pickPerType(samplePages(stage.site.manifest.pages));
  await visitPages(stage.browser, stage.site.origin, pages, {}, async (page, address) => {
    await openFolds(page);
    for (const setting of settings) {
      await applySetting(page, setting);
      for (const { name, title } of titles.filter((each) => each.setting === setting)) {
        const find = inspections[name as keyof typeof inspections];
        findings.get(title)?.push(...nameFaults(address, await find(page)));
      }
    }
  });
}, 120_000);

function openFolds(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

async function applySetting(page: Page, { width, isDouble }: (typeof settings)[number]) {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    isDouble ? '200%' : '',
  );
}

describe('no type of page', () => {
  it.each(titles)('$title', ({ title }) => {
    expect(findings.get(title)).toEqual([]);
  });
});

describe('the list of contents', () => {
  it('stays in sight beside the text, clear of the masthead', async () => {
    const { context, page } = await openWindow(stage.browser);
    await page.goto(`${stage.site.origin}${longPage}#p7`);
    const links = page.locator(`.sheet nav a[href="#answer"], .sheet nav a[href="#s1"]`);
    const isInSight = await links.evaluateAll((all) =>
      all.map((link) => {
        const { x, y, width, height } = link.getBoundingClientRect();
        return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      }),
    );
    expect(isInSight).toEqual([true, true]);
    await context.close();
  });

  it('leads to a part of the text that the masthead does not cover', async () => {
    for (const width of [390, 1280]) {
      const { context, page } = await openWindow(stage.browser, {
        viewport: { width, height: 800 },
      });
      await page.goto(`${stage.site.origin}${longPage}`);
      await page.click('.sheet nav a[href="#s1"]');
      const heading = page.locator('#s1');
      const isCovered = await heading.evaluate((element) => {
        const { x, y, height } = element.getBoundingClientRect();
        return !element.contains(document.elementFromPoint(x + 20, y + height / 2));
      });
      expect([width, isCovered]).toEqual([width, false]);
      await context.close();
    }
  });
});

describe('the text of a document', () => {
  it.each([
    '/en/cases/pm-v-openai',
    '/fr/affaires/pm-v-openai',
    longPage,
    '/fr/questions/ia-generative-peuvent-ils-recueillir-mes-donnees',
  ])(
    'begins right below what stands over it, however high the record beside is: %s',
    async (path) => {
      const { context, page } = await openWindow(stage.browser);
      await page.goto(stage.site.origin + path);
      const gap = await page.evaluate(() => {
        const [above, text] = [...document.querySelectorAll('article > .column-text')].slice(-2);
        if (!above || !text) return Infinity;
        return text.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
      });
      // The margin below a title.
      expect(gap).toBeLessThanOrEqual(48.5);
      await context.close();
    },
  );
});

describe('the pages outside the languages', () => {
  it.each(['/', '/nothing', '/fr/nothing'])('do not overflow at 320 px: %s', async (path) => {
    const { context, page } = await openWindow(stage.browser, {
      viewport: { width: 320, height: 700 },
    });
    await page.goto(stage.site.origin + path);
    expect([...(await findSidewaysScroll(page)), ...(await findOverlappingTexts(page))]).toEqual(
      [],
    );
    await context.close();
  });
});

describe('the inspections', () => {
  it('would find what is wrong', async () => {
    const { context, page } = await openWindow(stage.browser, {
      viewport: { width: 390, height: 800 },
      // The pages allow no style but their own; this test brings a bad one.
      bypassCSP: true,
    });
    await page.goto(`${stage.site.origin}/en/cases/pm-v-openai`);
    await page.addStyleTag({
      content: '.block-number { left: 0 !important } h1 { width: 900px; margin-bottom: -3rem }',
    });
    expect(await findSidewaysScroll(page)).toHaveLength(1);
    expect(await findOverlappingNumbers(page)).toContainEqual(expect.stringContaining('p1'));
    expect((await findOverlappingTexts(page)).length).toBeGreaterThan(1);
    await context.close();
  });
});
