import { localeTable, locales } from '@/i18n/locales';
import { openWindow } from '../support/browser';
import { createForeignTextFinder, type ForeignTextFinder } from '../support/findForeignTexts';
import { type PageFacts, readPageFacts } from '../support/readPageFacts';
import { listSitePages, samplePages, type SitePage } from '../support/samplePages';
import { setStage } from '../support/setStage';
import { startSite } from '../support/siteServer';
import { nameFaults, visitPages } from '../support/visitPages';

const stage = setStage(startSite);

let pages: SitePage[];
let facts: PageFacts[];
let findForeignTexts: ForeignTextFinder;

beforeAll(async () => {
  pages = samplePages(stage.site.manifest.pages);
  const options = { javaScriptEnabled: false };
  facts = await visitPages(stage.browser, stage.site.origin, pages, options, readPageFacts);
  findForeignTexts = await createForeignTextFinder();
}, 120_000);

/** What a check finds wrong, page by page. */
function collectFaults(check: (facts: PageFacts, page: SitePage) => readonly string[]): string[] {
  return pages.flatMap((page, at) => {
    const read = facts[at];
    return read ? nameFaults(page, check(read, page)) : [];
  });
}

/** The fault, unless the condition holds. */
function demand(condition: boolean, fault: string): string[] {
  return condition ? [] : [fault];
}

describe('the site', () => {
  it('has pages of every language and of every route', () => {
    for (const locale of locales) {
      const routes = new Set(pages.filter((page) => page.locale === locale).map((p) => p.route));
      expect([...routes]).toEqual(
        expect.arrayContaining(['/', '/cases', '/cases/[slug]', '/questions/[slug]', '/about']),
      );
    }
  });

  it('has the same number of pages in every language', () => {
    const all = listSitePages(stage.site.manifest.pages);
    const counts = locales.map((locale) => all.filter((page) => page.locale === locale).length);
    expect(new Set(counts).size).toBe(1);
  });

  it('answers 200 for every page, says its language, and sets no cookie', async () => {
    const faults: string[] = [];
    for (const page of pages) {
      const { status, headers } = await stage.site.get(page.address);
      faults.push(
        ...nameFaults(page, [
          ...demand(status === 200, `${status}`),
          ...demand(headers['content-language'] === page.locale, 'has no Content-Language'),
          ...demand(headers['set-cookie'] === undefined, 'sets a cookie'),
        ]),
      );
    }
    expect(faults).toEqual([]);
  });
});

describe('every page', () => {
  it('says in its markup the language of its prefix', () => {
    expect(collectFaults(({ lang }, { locale }) => demand(lang === locale, lang))).toEqual([]);
  });

  it('has a title that no other page of its language has', () => {
    const titles = new Map<string, string>();
    const faults = collectFaults(({ title }, { address, locale }) => {
      const other = titles.get(`${locale} ${title}`);
      titles.set(`${locale} ${title}`, address);
      return [
        ...demand(title.trim() !== '', 'has no title'),
        ...demand(other === undefined, `has the title of ${other}: "${title}"`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('has a description', () => {
    const faults = collectFaults(({ description }) =>
      demand(description.trim().length > 20, `"${description}" is no description`),
    );
    expect(faults).toEqual([]);
  });

  it('has one heading of the first level', () => {
    const faults = collectFaults(({ headings }) =>
      demand(headings.length === 1 && headings[0]?.trim() !== '', `h1: ${headings.join(' | ')}`),
    );
    expect(faults).toEqual([]);
  });

  it('has no id twice', () => {
    const faults = collectFaults(({ ids }) =>
      ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id}`),
    );
    expect(faults).toEqual([]);
  });

  it('is its own canonical address', () => {
    const faults = collectFaults(({ canonical }, { address }) =>
      demand(canonical === address, `canonical is ${canonical}`),
    );
    expect(faults).toEqual([]);
  });

  it('names one host in canonical and alternates', () => {
    const hosts = new Set(facts.flatMap((page) => page.hosts));
    expect([...hosts]).toHaveLength(1);
  });

  it('shows no string of another language’s messages', () => {
    const faults = collectFaults(({ frameTexts }) => findForeignTexts(frameTexts));
    expect(faults).toEqual([]);
  });

  it('shows no message whose words were never put in', () => {
    const raw = /\{\s*\w+\s*[,}]/;
    const faults = collectFaults(({ frameTexts }) =>
      frameTexts.map(({ text }) => text).filter((text) => raw.test(text)),
    );
    expect(faults).toEqual([]);
  });

  it('would be found out if it did', () => {
    const home = facts[pages.findIndex(({ address }) => address === '/fr')];
    const texts = (home?.frameTexts ?? []).map((text) => ({ ...text, lang: 'en' }));
    const found = findForeignTexts(texts).join('\n');
    for (const name of [
      'SiteHeader.cases',
      'SiteFooter.advice',
      'SkipLink.label',
      'Site.tagline',
    ]) {
      expect(found).toContain(name);
    }
  });
});

describe('the alternates of every page', () => {
  it('are all languages and one for readers of any other', () => {
    const wanted = [...locales, 'x-default'].sort().join();
    const faults = collectFaults(({ alternates }) => {
      const codes = Object.keys(alternates).sort().join();
      return demand(codes === wanted, `hreflang: ${codes}`);
    });
    expect(faults).toEqual([]);
  });

  it('are pages of the site in the language they say, itself among them', () => {
    const known = new Set(stage.site.manifest.pages);
    const faults = collectFaults(({ alternates }, { address, locale }) => [
      ...demand(alternates[locale] === address, `${locale} is ${alternates[locale]}`),
      ...Object.entries(alternates).flatMap(([code, path]) => [
        ...demand(known.has(path), `${code} leads to ${path}, which is no page`),
        ...demand(
          code === 'x-default' || path.split('/')[1] === code,
          `${code} leads to ${path}, in another language`,
        ),
      ]),
    ]);
    expect(faults).toEqual([]);
  });

  it('return: each names the same alternates', () => {
    const byAddress = new Map(pages.map(({ address }, at) => [address, facts[at]]));
    const faults = collectFaults(({ alternates }) =>
      Object.values(alternates).flatMap((path) => {
        const other = byAddress.get(path);
        const isSame = JSON.stringify(other?.alternates) === JSON.stringify(alternates);
        return demand(!other || isSame, `${path} has other alternates`);
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('the switch of every page', () => {
  it('leads to the alternates, each named in itself and marked with its language', () => {
    const faults = collectFaults(({ switchLinks, alternates }, { locale }) => {
      const wanted = locales
        .filter((other) => other !== locale)
        .map((other) => ({
          path: alternates[other] ?? '',
          text: localeTable[other].name,
          lang: other,
          hreflang: other,
          rel: 'alternate',
          translate: 'no',
        }));
      const isRight = JSON.stringify(switchLinks) === JSON.stringify(wanted);
      return demand(isRight, JSON.stringify(switchLinks));
    });
    expect(faults).toEqual([]);
  });
});

describe('the gateway', () => {
  it('speaks every language, each part marked, and leads home in each', async () => {
    const { context, page } = await openWindow(stage.browser, {
      javaScriptEnabled: false,
      locale: 'de',
    });
    await page.goto(`${stage.site.origin}/`);
    const { alternates, canonical, title, description } = await readPageFacts(page);
    const homes = Object.fromEntries(locales.map((locale) => [locale, `/${locale}`]));
    expect(alternates).toEqual({ ...homes, 'x-default': '/' });
    expect([canonical, title !== '', description !== '']).toEqual(['/', true, true]);
    for (const locale of locales) {
      const home = page.locator(`section[lang=${locale}] a[href="/${locale}"]`);
      expect(await home.getAttribute('hreflang')).toBe(locale);
    }
    await context.close();
  });
});
