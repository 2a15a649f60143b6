import { listSitePages } from '../support/samplePages';
import { type RunningSite, startSite } from '../support/siteServer';
import { type PageWeight, weighPage } from '../support/weighPage';

/** Bytes on a first visit (design, section 6). One round trip of a new connection carries 14,000. */
const BUDGETS = {
  page: 14_000,
  case: 11_000,
  script: 1_500,
  firstCase: 14_400,
  firstQuestion: 16_000,
};

const FOUNDING_CASE = '/en/cases/pm-v-openai';
const FOUNDING_QUESTION =
  '/en/questions/when-i-use-genai-products-like-chatgpt-can-they-collect-my-data';

let site: RunningSite;
const weights: PageWeight[] = [];

beforeAll(async () => {
  site = await startSite();
  for (const address of site.manifest.pages) weights.push(await weighPage(site, address));
  const heaviest = weights.toSorted((a, b) => b.response - a.response).slice(0, 10);
  const lines = heaviest.map(
    ({ address, headers, response }) => `${response} (${headers})  ${address}`,
  );
  process.stdout.write(`heaviest pages, bytes with headers (headers):\n${lines.join('\n')}\n`);
});

afterAll(() => site.close());

/** The pages that break a budget, with what they weigh. */
function listOver(budget: number, weigh: (weight: PageWeight) => number): [string, number][] {
  return weights
    .filter((weight) => weigh(weight) > budget)
    .map((weight) => [weight.address, weigh(weight)]);
}

describe('budgets', () => {
  it('weigh every page of the site', () => {
    expect(weights).toHaveLength(site.manifest.pages.length);
    expect(Math.min(...weights.map(({ response }) => response))).toBeGreaterThan(1_000);
  });

  it(`let no page be larger than one round trip of ${BUDGETS.page} bytes`, () => {
    expect(listOver(BUDGETS.page, ({ response }) => response)).toEqual([]);
  });

  it(`let no page of a case be larger than ${BUDGETS.case} bytes`, () => {
    const cases = new Set(
      listSitePages(site.manifest.pages)
        .filter(({ route }) => route === '/cases/[slug]')
        .map(({ address }) => address),
    );
    expect(cases.size).toBeGreaterThanOrEqual(6);
    const over = listOver(BUDGETS.case, ({ response }) => response);
    expect(over.filter(([address]) => cases.has(address))).toEqual([]);
  });

  it(`let no page carry more than ${BUDGETS.script} bytes of script`, () => {
    expect(listOver(BUDGETS.script, ({ script }) => script)).toEqual([]);
  });

  it('let every page be read after one request: what else it loads is images', () => {
    const others = weights.flatMap(({ requests }) =>
      requests.filter((file) => !/\.png$/.test(file)),
    );
    expect(others).toEqual([]);
  });

  it.each([
    [FOUNDING_CASE, BUDGETS.firstCase],
    [FOUNDING_QUESTION, BUDGETS.firstQuestion],
  ])('let a first visit of %s take at most %i bytes, everything included', (address, budget) => {
    const weight = weights.find((page) => page.address === address);
    expect(weight?.total ?? Infinity).toBeLessThanOrEqual(budget);
  });
});
