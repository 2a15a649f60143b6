import { locales } from '@/i18n/locales';
import { sendBytes } from '../support/requestServer';
import { type RunningSite, startSite } from '../support/siteServer';

const englishQuestion =
  '/en/questions/when-i-use-genai-products-like-chatgpt-can-they-collect-my-data';
const frenchQuestion = '/fr/questions/ia-generative-peuvent-ils-recueillir-mes-donnees';
const englishNews = '/en/news/two-engineers-sue-openai-and-microsoft';
const frenchNews = '/fr/actualites/deux-ingenieurs-poursuivent-openai-et-microsoft';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** The status of a page, and the language that it says it is in. */
async function readLanguage(path: string, headers = {}) {
  const { status, body } = await site.get(path, { headers });
  return { status, lang: /<html[^>]* lang="([^"]+)"/.exec(body)?.[1] };
}

describe('the address without a path', () => {
  it.each([
    ['fr', '/fr'],
    ['fr-CA,fr;q=0.8,en;q=0.5', '/fr'],
    ['en;q=0.3,fr;q=0.9', '/fr'],
    ['FR_ca', '/fr'],
    ['en-US,en;q=0.9', '/en'],
    ['de,en;q=0.5', '/en'],
    ['fr;q=0,en;q=0.1', '/en'],
    ['*', '/en'],
  ])('leads a reader of "%s" to %s, which stands', async (accepted, home) => {
    const { status, headers } = await site.get('/', { headers: { 'Accept-Language': accepted } });
    expect([status, headers.location]).toEqual([302, home]);
    expect(headers.vary).toMatch(/accept-language/i);
    expect(headers['set-cookie']).toBeUndefined();
    expect((await site.get(home)).status).toBe(200);
  });

  it.each(['de', 'de-AT,it;q=0.5', '', ';;;', 'fr;q=0, en;q=0', 'q=1', '-'])(
    'is the gateway for a reader of "%s"',
    async (accepted) => {
      const { status, headers, body } = await site.get('/', {
        headers: { 'Accept-Language': accepted },
      });
      expect(status).toBe(200);
      expect(headers.vary).toMatch(/accept-language/i);
      for (const locale of locales) expect(body).toContain(`<section lang="${locale}"`);
    },
  );

  it('is the gateway for a reader who says nothing', async () => {
    const { status, headers } = await site.get('/');
    expect([status, headers.vary]).toEqual([200, 'Accept-Language, Accept-Encoding']);
  });

  it.each([
    ['bytes of no encoding', '\x80\xff\xfe\x01fr'],
    ['8 KB of commas', ','.repeat(8192)],
    ['8 KB of one word', 'f'.repeat(8192)],
    ['a weight without end', `fr;q=0.${'9'.repeat(4000)}`],
  ])('answers an Accept-Language of %s', async (_, bytes) => {
    const request = `GET / HTTP/1.1\r\nHost: a\r\nAccept-Language: ${bytes}\r\n\r\n`;
    expect(await sendBytes(site.port, request)).toMatch(/^HTTP\/1\.1 (200|302|400|431) /);
    expect((await site.get('/en')).status).toBe(200);
  });

  it('says nothing about a prefix: the address decides', async () => {
    const headers = { 'Accept-Language': 'en' };
    expect(await readLanguage('/fr', headers)).toEqual({ status: 200, lang: 'fr' });
  });
});

describe('another address of a page', () => {
  it.each([
    ['the other language’s words', '/fr/cases/pm-v-openai', '/fr/affaires/pm-v-openai'],
    ['the other language’s words', '/en/affaires', '/en/cases'],
    ['the other language’s words', '/en/a-propos', '/en/about'],
    ['the other language’s words', '/fr/privacy', '/fr/confidentialite'],
    ['the other language’s slug', frenchQuestion.replace('/fr', '/en'), englishQuestion],
    ['the other language’s slug', englishQuestion.replace('/en', '/fr'), frenchQuestion],
    ['words and slug of the other', englishNews.replace('/en', '/fr'), frenchNews],
    ['the key', frenchNews.replace('/fr/actualites', '/en/news'), englishNews],
    ['no prefix, English words', '/cases/pm-v-openai', '/en/cases/pm-v-openai'],
    ['no prefix, French words', '/affaires/pm-v-openai', '/fr/affaires/pm-v-openai'],
    ['no prefix, a word of both, a French slug', frenchQuestion.slice(3), frenchQuestion],
    ['no prefix, a word of both', '/questions', '/en/questions'],
    ['a slash at the end', '/fr/affaires/', '/fr/affaires'],
    ['capitals', '/FR/Affaires/PM-v-OpenAI', '/fr/affaires/pm-v-openai'],
    ['an ending', '/en/about.html', '/en/about'],
    ['the first page of a list', '/en/cases/page/1', '/en/cases'],
    ['the first page of a list', '/fr/cases/page/1', '/fr/affaires'],
    ['all of it at once', '/FR/Cases/pm-v-openai.html/', '/fr/affaires/pm-v-openai'],
  ])('(%s) leads to it in one step and keeps the query: %s', async (_, from, to) => {
    const { status, headers } = await site.get(`${from}?a=b&c=%C3%A9`);
    expect([status, headers.location]).toEqual([308, `${to}?a=b&c=%C3%A9`]);
    expect(headers['set-cookie']).toBeUndefined();
    expect((await site.get(to)).status).toBe(200);
  });

  it('leads to every page from its address with a slash, an ending or capitals', async () => {
    const faults: string[] = [];
    for (const address of site.manifest.pages.filter((page) => page !== '/')) {
      for (const from of [`${address}/`, `${address}.html`, address.toUpperCase()]) {
        const { status, headers } = await site.get(from);
        if (status !== 308 || headers.location !== address) faults.push(`${from}: ${status}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('is what every redirect of the manifest leads from, in one step, to a page', async () => {
    const faults: string[] = [];
    const { documents, sections } = site.manifest.redirects;
    const plain = [...documents, ...sections].filter(({ from }) => !from.includes('['));
    for (const { from, to } of plain) {
      const { status, headers } = await site.get(from);
      const end = await site.get(headers.location ?? '/');
      if (status !== 308 || headers.location !== to || end.status !== 200) faults.push(from);
    }
    expect(plain.length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });
});

describe('a hostile address', () => {
  it.each([
    '//evil.example/x',
    '//evil.example/fr/affaires/',
    '///evil.example',
    '/\\evil.example',
    '/fr//evil.example/',
    '/%2F%2Fevil.example/',
    '/%5Cevil.example',
    '/%2e%2e/',
    '/%2e%2e/%2e%2e/package.json',
    '/fr/../../manifest.json',
    '/..%2fmanifest.json',
    '/%00',
    '/fr/%00',
    '/fr/%E0%A4%A',
    '/fr/%0d%0aSet-Cookie:x=y',
    '/.manifest.json',
    `/${'a/'.repeat(2000)}`,
    `/fr/${'a'.repeat(7000)}`,
  ])('is answered 404 and leads nowhere: %s', async (path) => {
    const { status, headers } = await site.get(path);
    expect([status, headers.location]).toEqual([404, undefined]);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each([
    ['/fr/%E0%A4%A', 'fr'],
    ['/en/%00', 'en'],
  ])('keeps the language of its prefix: %s', async (path, lang) => {
    expect(await readLanguage(path)).toEqual({ status: 404, lang });
  });
});

describe('an unknown address', () => {
  it.each([
    ['/fr/nothing', 'fr'],
    ['/fr/affaires/nothing', 'fr'],
    ['/fr/affaires/page/99', 'fr'],
    ['/en/nothing', 'en'],
    ['/en/cases/pm-v-openai/nothing', 'en'],
    ['/EN/nothing/', 'en'],
  ])('is answered 404 in the language of its prefix: %s', async (path, lang) => {
    expect(await readLanguage(path)).toEqual({ status: 404, lang });
  });

  it('is answered within the frame, with the switch to the other home', async () => {
    const { body } = await site.get('/fr/nothing');
    expect(body).toContain('href="/fr/affaires"');
    expect(body).toMatch(/<a href="\/en"[^>]* hreflang="en"/i);
    expect(body).toContain('Cette page n’existe pas');
  });

  it.each(['/nothing', '/de/nothing', '/cases-of-nothing/x'])(
    'is answered 404 in all languages without a known prefix: %s',
    async (path) => {
      const { status, body } = await site.get(path);
      expect(status).toBe(404);
      for (const locale of locales) expect(body).toContain(`<section lang="${locale}"`);
    },
  );

  it('is kept out of search engines', async () => {
    for (const path of ['/nothing', ...locales.map((locale) => `/${locale}/nothing`)]) {
      expect((await site.get(path)).body).toMatch(/<meta name="robots" content="noindex/);
    }
  });
});

describe('the server', () => {
  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    const { status, headers } = await site.get('/en', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD like GET, without the page', async () => {
    const { headers: full } = await site.get('/fr/affaires/pm-v-openai');
    const { status, headers, body } = await site.get('/fr/affaires/pm-v-openai', {
      method: 'HEAD',
    });
    expect([status, body]).toEqual([200, '']);
    expect(headers['content-length']).toBe(full['content-length']);
    expect(headers.etag).toBe(full.etag);
  });

  it('says that it is well', async () => {
    const { status, body } = await site.get('/healthz');
    expect([status, body]).toEqual([200, 'ok']);
  });

  it('sends a page only once to a reader who keeps it', async () => {
    const { headers } = await site.get('/fr');
    const second = await site.get('/fr', { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect([second.status, second.body]).toEqual([304, '']);
  });

  it('sends covers as images', async () => {
    const { status, headers } = await site.get('/img/legal/explainer/cases/10.png');
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
  });
});
