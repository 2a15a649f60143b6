import { brotliCompressSync } from 'node:zlib';
import type { ReactNode } from 'react';
import { CaseListPage } from '@/components/case/CaseListPage';
import { MapPage } from '@/components/map/MapPage';
import { TimelinePage } from '@/components/timeline/TimelinePage';
import { locales, type Locale } from '@/i18n/locales';
import { facets, groupByFacet } from '@/lib/content/caseFacets';
import { cutPage } from '@/lib/content/listPage';
import { buildQuestionMapPage } from '@/lib/content/questionMap';
import { buildTimelinePage } from '@/lib/content/timeline';
import { buildQuestion } from '../support/buildDocuments';
import { buildManyCases } from '../support/buildManyCases';
import { renderInLocale } from '../support/renderInLocale';

/** A page is at most 14,000 bytes (design, section 6); head, stylesheet and headers take 5,000 of them. */
const BODY_BUDGET = 14_000 - 5_000;

const COUNT = 1000;

async function render(locale: Locale, node: ReactNode): Promise<{ html: string; bytes: number }> {
  await renderInLocale(locale, node);
  const html = document.body.innerHTML;
  return { html, bytes: brotliCompressSync(html).length };
}

/** Renders all pages and gives their bodies, and what those weigh. */
async function renderAll<T extends { pages: number }>(
  locale: Locale,
  getPage: (page: number) => T,
  build: (content: T) => ReactNode,
): Promise<{ htmls: string[]; heaviest: number }> {
  const { pages } = getPage(1);
  const htmls: string[] = [];
  let heaviest = 0;
  for (let page = 1; page <= pages; page += 1) {
    const { html, bytes } = await render(locale, build(getPage(page)));
    htmls.push(html);
    heaviest = Math.max(heaviest, bytes);
  }
  return { htmls, heaviest };
}

const count = (text: string, part: string) => text.split(part).length - 1;

describe.each(locales)('a thousand cases in %s', (locale) => {
  const cases = buildManyCases(COUNT, locale);

  it('are on the timeline once each, in the picture and in words, on pages within the budget', async () => {
    const { htmls, heaviest } = await renderAll(
      locale,
      (page) => buildTimelinePage(cases, page),
      (content) => <TimelinePage content={content} />,
    );
    const html = htmls.join('\n');
    process.stdout.write(`timeline ${locale}: ${htmls.length} pages, heaviest body ${heaviest}\n`);
    expect(heaviest).toBeLessThan(BODY_BUDGET);
    for (const { title } of cases) expect([title, count(html, `>${title}<`)]).toEqual([title, 2]);
    const events = cases.flatMap((version) => [...version.events, ...version.scheduled]);
    expect(count(html, '<time ')).toBe(events.length);
    // Every page says that there are others, and which part of all it shows.
    expect(htmls.every((each) => each.includes(String(htmls.length)))).toBe(true);
  }, 120_000);

  it('are on the map with the answers that they stand behind, within the budget', async () => {
    const entries = Array.from({ length: 330 }, (_, at) => ({
      question: buildQuestion({
        key: `question-${at}`,
        title: `${cases[at]?.events[0]?.text.slice(0, 90) ?? ''} ${at}?`,
      }),
      cases: [0, 1, 2].flatMap((step) => cases[(at * 3 + step * 17) % COUNT] ?? []),
    }));
    const { htmls, heaviest } = await renderAll(
      locale,
      (page) => buildQuestionMapPage(entries, cases, page),
      (content) => <MapPage content={content} />,
    );
    process.stdout.write(`map ${locale}: ${htmls.length} pages, heaviest body ${heaviest}\n`);
    expect(heaviest).toBeLessThan(BODY_BUDGET);
    expect(count(htmls.join('\n'), '<h3 ')).toBe(330);
    expect(count(htmls.join('\n'), '<line ')).toBe(990);
  }, 120_000);

  it('are listed by fifty beside all facets, within the budget', async () => {
    const values = facets.map((facet) => groupByFacet(facet, cases, locale));
    const { htmls, heaviest } = await renderAll(
      locale,
      (page) => cutPage<'case'>(cases, page),
      (list) => (
        <CaseListPage selection={{ order: 'newest' }} list={list} total={COUNT} facets={values} />
      ),
    );
    process.stdout.write(`list ${locale}: ${htmls.length} pages, heaviest body ${heaviest}\n`);
    expect(htmls).toHaveLength(COUNT / 50);
    expect(heaviest).toBeLessThan(BODY_BUDGET);
  }, 120_000);
});
