import { parseFeed } from '@rowanmanning/feed-parser';
import { readPage } from '@/delivery/readPage';
import { type Locale, locales } from '@/i18n/locales';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { CaseVersion, DocumentVersion } from '@/lib/content/model';
import { getFeedPath, type FeedScope } from '@/lib/seo/feeds/feedScope';
import { getPlainText } from '@/lib/text/plainText';
import { listBuiltVersions } from '../support/listBuiltVersions';
import { listJsonFeedFaults } from '../support/listJsonFeedFaults';
import { type RunningSite, startSite } from '../support/siteServer';
import { listAtomFaults } from '../support/validateXml';

type JsonItem = { id: string; title: string; url: string; content_html: string };
type ReadFeed = { name: string; locale: Locale; atom: string; json: string; items: JsonItem[] };

const versions = listBuiltVersions();
const cases = versions.filter((version): version is CaseVersion => version.kind === 'case');

let site: RunningSite;
const feeds: ReadFeed[] = [];

beforeAll(async () => {
  site = await startSite();
  for (const { locale, scope } of listScopes()) {
    const [atom, json] = await Promise.all([
      site.get(getFeedPath(scope, locale, 'atom')),
      site.get(getFeedPath(scope, locale, 'json')),
    ]);
    const name = getFeedPath(scope, locale, 'atom');
    expect([name, atom.status, json.status]).toEqual([name, 200, 200]);
    const { items } = JSON.parse(json.body) as { items: JsonItem[] };
    feeds.push({ name, locale, atom: atom.body, json: json.body, items });
  }
}, 60_000);
afterAll(() => site.close());

function listScopes(): { locale: Locale; scope: FeedScope }[] {
  return locales.flatMap((locale) => {
    const followed = cases.filter((each) => each.locale === locale && each.events.length > 0);
    const scopes: FeedScope[] = ['all', 'case', 'question', 'news', ...followed];
    return scopes.map((scope) => ({ locale, scope }));
  });
}

const toPath = (address: string) => new URL(address).pathname;

/** What a check finds wrong, feed by feed. */
function collectFaults(check: (feed: ReadFeed) => readonly string[]): string[] {
  return feeds.flatMap((feed) => check(feed).map((fault) => `${feed.name}: ${fault}`));
}

describe('the feeds', () => {
  it('are one for everything, each section and each case with events, in each language', () => {
    expect(feeds).toHaveLength(listScopes().length);
    expect(cases.filter(({ events }) => events.length > 0).length).toBeGreaterThanOrEqual(6);
    expect(feeds.every(({ items }) => items.length > 0)).toBe(true);
  });

  it('are what the RFC demands, in the language of their readers', async () => {
    const faults: string[] = [];
    for (const { atom, locale, name } of feeds) {
      faults.push(...(await listAtomFaults(atom)).map((fault) => `${name}: ${fault}`));
      if (!atom.includes(`xml:lang="${locale}"`)) faults.push(`${name}: another language`);
    }
    expect(faults).toEqual([]);
  });

  it('can be read by a reader, which finds titles, dates and texts', () => {
    const faults = collectFaults(({ atom, items, locale }) => {
      const feed = parseFeed(atom);
      return [
        ...(feed.language === locale && feed.title ? [] : ['has no title or language']),
        ...(feed.items.length === items.length ? [] : ['lacks entries']),
        ...feed.items.flatMap(({ content, id, title, updated, url }) =>
          content && id && title && updated && url ? [] : [`${id} is incomplete`],
        ),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('are what the standard of JSON feeds demands', () => {
    expect(collectFaults(({ json }) => listJsonFeedFaults(JSON.parse(json)))).toEqual([]);
  });

  it('hold the same entries in both formats, each once', () => {
    const faults = collectFaults(({ atom, items }) => {
      const ids = [...atom.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id).slice(1);
      const isSame = JSON.stringify(ids) === JSON.stringify(items.map(({ id }) => id));
      return [
        ...(isSame ? [] : ['has other entries as JSON']),
        ...(new Set(ids).size === ids.length ? [] : ['has an entry twice']),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('give ids that name no host of the site', () => {
    const faults = collectFaults(({ items }) =>
      items.filter(({ id }) => !/^tag:dossier\.example,2026:/.test(id)).map(({ id }) => id),
    );
    expect(faults).toEqual([]);
  });

  it('lead to pages of their language, and to parts of them that are there', async () => {
    const faults: string[] = [];
    for (const { items, locale, name } of feeds) {
      for (const { url } of items) {
        const { pathname, hash } = new URL(url);
        const { status, body } = await site.get(pathname);
        const isThere = hash === '' || readPage(body).ids.has(hash.slice(1));
        if (status !== 200 || !isThere || !pathname.startsWith(`/${locale}/`)) {
          faults.push(`${name}: ${url}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('hold whole addresses alone, and those of the site lead to what is there', async () => {
    const origin = new URL(feeds[0]?.items[0]?.url ?? '').origin;
    const links = new Set(
      feeds.flatMap(({ items }) =>
        items.flatMap(({ content_html }) =>
          [...content_html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link),
        ),
      ),
    );
    expect([...links].filter((link) => !/^(https?:\/\/|mailto:)/.test(link))).toEqual([]);
    const own = [...links].filter((link) => link.startsWith(origin));
    expect(own.length).toBeGreaterThan(5);
    for (const link of own) {
      expect([link, (await site.get(toPath(link))).status]).toEqual([link, 200]);
    }
  });
});

describe('an entry', () => {
  const find = (id: string) => {
    const items = feeds.flatMap((feed) => feed.items);
    return items.find((item) => item.id === `tag:dossier.example,2026:${id}`);
  };
  const squeeze = (text: string) => text.replace(/\s+/g, ' ');

  it('of a document holds its text to the last word', () => {
    const shown = versions.filter(({ kind }) => ['case', 'question', 'news'].includes(kind));
    expect(shown.length).toBeGreaterThanOrEqual(10);
    const faults = shown.filter(({ body, key, kind, locale }) => {
      const html = find(`${locale}/${kind}/${key}`)?.content_html ?? '';
      const [last = ''] = getPlainText(body).split('\n').filter(Boolean).slice(-1);
      return !squeeze(readText(html)).includes(squeeze(last).slice(-60));
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  it('has a title in the language of its feed', () => {
    expect(find('en/case/pm-v-openai/event/withdrawn')?.title).toMatch(/P\.M\. v\.\s.*: .*2023/);
    expect(find('fr/case/pm-v-openai/event/withdrawn')?.title).toMatch(
      /Désistement \(septembre 2023\)/,
    );
    expect(
      find('fr/question/when-i-use-genai-products-like-chatgpt-can-they-collect-my-data')?.title,
    ).toMatch(/^Quand j’utilise/);
  });

  it('of an event holds its text, its source, and where the case stood', () => {
    const event = cases
      .find(({ key, locale }) => key === 'at-et-al-v-openai' && locale === 'fr')
      ?.events.find(({ id }) => id === 'dismissed');
    const html = find('fr/case/at-et-al-v-openai/event/dismissed')?.content_html ?? '';
    expect(squeeze(readText(html))).toContain(squeeze(event?.text ?? '-'));
    expect(html).toContain(`href="${event?.source}"`);
    expect(squeeze(readText(html))).toContain('état au 24 mai 2024');
  });

  it('of an answer says which of its cases have moved', () => {
    const html = find(
      'en/question/when-i-use-genai-products-like-chatgpt-can-they-collect-my-data',
    );
    expect(readText(html?.content_html ?? '')).toMatch(/2 of the 3 related cases have moved/);
  });
});

/** The text of some HTML, signs as what they mean. */
function readText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&quot;|&#x22;/g, '"')
    .replace(/ ([.,;:)])/g, '$1');
}

describe('every page', () => {
  /** The feeds that a page names in its head. */
  const listNamed = (html: string) =>
    [...html.matchAll(/<link rel="alternate" type="application\/(?:atom|feed)[^>]*>/g)].map(
      ([link]) => ({
        href: toPath(/href="([^"]*)"/.exec(link)?.[1] ?? ''),
        title: /title="([^"]*)"/.exec(link)?.[1],
      }),
    );

  it('names in its head feeds that are there, each with a title', async () => {
    const pages = site.manifest.pages.filter((page) => page !== '/');
    const named = new Map(pages.map((page) => [page, listNamed(site.readHtml(page))]));
    const faults = [...named].flatMap(([page, links]) => [
      ...(links.length >= 2 ? [] : [page]),
      ...links
        .filter(({ href, title }) => !title || !href.startsWith(page.slice(0, 3)))
        .map(() => page),
    ]);
    expect(faults).toEqual([]);
    for (const href of new Set([...named.values()].flat().map((link) => link.href))) {
      expect([href, (await site.get(href)).status]).toEqual([href, 200]);
    }
  });

  it('of a case with events names the feed of the case, and shows the way to it', () => {
    const withEvents = cases.filter(({ events }) => events.length > 0);
    for (const version of withEvents) {
      const html = site.readHtml(getDocumentPath(version, version.locale));
      const path = getFeedPath(version, version.locale, 'atom');
      expect(listNamed(html).map(({ href }) => href)).toContain(path);
      expect(html).toContain(`<a href="${path}"`);
    }
  });

  it('leads to what is new and to the feeds', () => {
    for (const locale of locales) {
      const words = { en: ['/en/new', '/en/data'], fr: ['/fr/nouveautes', '/fr/donnees'] }[locale];
      for (const word of words)
        expect(site.readHtml(`/${locale}/about`.replace('/fr/about', '/fr/a-propos'))).toContain(
          `<a href="${word}"`,
        );
    }
  });
});

describe('what is new', () => {
  it('shows the events, notes and documents of all feeds', () => {
    for (const [locale, address] of [
      ['en', '/en/new'],
      ['fr', '/fr/nouveautes'],
    ] as const) {
      const html = site.readHtml(address);
      const all = feeds.find(({ name }) => name === getFeedPath('all', locale, 'atom'));
      const missing = (all?.items ?? []).filter(({ url }) => {
        const { pathname, hash } = new URL(url);
        return !html.includes(`href="${pathname}${hash}"`);
      });
      expect(missing).toEqual([]);
    }
  });

  it('holds every document and every event, whatever its language', () => {
    const html = site.readHtml('/fr/nouveautes');
    const own: DocumentVersion[] = versions.filter(
      ({ kind, locale }) => locale === 'fr' && kind !== 'page',
    );
    const missing = own.filter(
      (version) => !html.includes(`href="${getDocumentPath(version, 'fr')}`),
    );
    expect(missing).toEqual([]);
    const events = own.flatMap((version) => (version.kind === 'case' ? version.events : []));
    expect(events.filter(({ id }) => !html.includes(`#event-${id}"`))).toEqual([]);
  });
});
