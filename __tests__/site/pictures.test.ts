import { locales } from '@/i18n/locales';
import { getPath } from '@/i18n/paths';
import { getDocumentPath } from '@/lib/content/documentPath';
import { listDocuments, listRelatedCases } from '@/lib/content/queries';
import { openWindow } from '../support/browser';
import { setStage } from '../support/setStage';
import { startSite } from '../support/siteServer';

const stage = setStage(startSite);

const open = (path: string) => stage.page.goto(stage.site.origin + path);
const isSeen = (selector: string) => stage.page.locator(selector).first().isVisible();

describe.each(locales)('the timeline in %s', (locale) => {
  const address = getPath(locale, { route: '/timeline' });
  const cases = listDocuments('case', locale);

  it('says in words every event of every case: its date, its kind and what it was', async () => {
    await open(address);
    for (const version of cases) {
      const item = stage.page.locator('main li', {
        has: stage.page.locator(`h3 a[href="${getDocumentPath(version, locale)}"]`),
      });
      const entries = item.locator('ol li');
      expect(await entries.count()).toBe(version.events.length + version.scheduled.length);
      for (const [at, { date, text }] of version.events.entries()) {
        const entry = entries.nth(at);
        expect(await entry.locator('time').getAttribute('datetime')).toBe(date);
        expect((await entry.locator('p').last().textContent())?.trim()).toBe(text);
        expect((await entry.locator('b').textContent())?.trim()).not.toBe('');
      }
    }
  });

  it('draws a row for each case, with a mark for each time', async () => {
    await open(address);
    const names = await stage.page.locator('.picture a').allTextContents();
    expect(names.toSorted()).toEqual(cases.map(({ title }) => title).toSorted());
    const times = cases.flatMap(({ key, events }) => events.map(({ date }) => `${key} ${date}`));
    expect(await stage.page.locator('.picture use').count()).toBe(new Set(times).size);
  });

  it('shows the picture where there is room and on paper, and on phones the list alone', async () => {
    const { context, page } = await openWindow(stage.browser, {
      viewport: { width: 320, height: 700 },
    });
    await page.goto(stage.site.origin + address);
    const picture = page.locator('.picture');
    expect(await picture.isVisible()).toBe(false);
    expect(await page.locator('main ol li').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await picture.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 768, height: 700 });
    expect(await picture.isVisible()).toBe(true);
    await context.close();
  });

  it('keeps every mark and name of the picture inside it', async () => {
    for (const width of [768, 1280]) {
      await stage.page.setViewportSize({ width, height: 900 });
      await open(address);
      const outside = await stage.page.locator('.picture').evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text, use')]
          .map((element) => ({ name: element.outerHTML, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5)
          .map(({ name }) => name);
      });
      expect(outside).toEqual([]);
    }
  });

  it('is led to from the list of cases', async () => {
    await open(getPath(locale, { route: '/cases' }));
    expect(await isSeen(`main a[href="${address}"]`)).toBe(true);
    expect(await isSeen(`footer a[href="${address}"]`)).toBe(true);
  });
});

describe.each(locales)('the map in %s', (locale) => {
  const address = getPath(locale, { route: '/map' });
  const questions = listDocuments('question', locale);

  it('says in words which cases stand behind which answers', async () => {
    await open(address);
    for (const question of questions) {
      const item = stage.page.locator('main li', {
        has: stage.page.locator(`h3 a[href="${getDocumentPath(question, locale)}"]`),
      });
      const links = await item
        .locator('ul a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const wanted = listRelatedCases(question, locale).map((each) =>
        getDocumentPath(each, locale),
      );
      expect(links).toEqual(wanted);
      expect(links.length).toBeGreaterThan(0);
    }
  });

  it('draws a line for each of them', async () => {
    await open(address);
    const wanted = questions.flatMap((question) => listRelatedCases(question, locale));
    expect(await stage.page.locator('.picture line').count()).toBe(wanted.length);
  });

  it('is led to from the list of questions', async () => {
    await open(getPath(locale, { route: '/questions' }));
    expect(await isSeen(`main a[href="${address}"]`)).toBe(true);
  });
});
