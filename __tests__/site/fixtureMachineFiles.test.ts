import { serveFixtureSite } from '../support/fixtureSite';
import { listSitemapFaults } from '../support/validateXml';
import { listJsonFeedFaults } from '../support/listJsonFeedFaults';
import type { ServedProject } from '../support/serveProject';

let site: ServedProject;

beforeAll(async () => {
  site = await serveFixtureSite();
}, 300_000);
afterAll(() => site.close());

/** Pages that show a document in another language than their own: [fallback page, real page]. */
const fallbacks = [
  ['/fr/affaires/english-only', '/en/cases/only-in-english'],
  ['/en/cases/francais-seulement', '/fr/affaires/affaire-en-francais'],
] as const;

describe('a document in one language only', () => {
  it('stands in the sitemap at its real address alone', async () => {
    const { body } = await site.get('/sitemap.xml');
    expect(await listSitemapFaults(body)).toEqual([]);
    for (const [fallback, real] of fallbacks) {
      expect(body).not.toContain(fallback);
      const url = body.split('<url>').find((part) => part.includes(`${real}</loc>`)) ?? '';
      expect([...url.matchAll(/hreflang="([^"]*)"/g)].map(([, code]) => code)).toEqual([
        real.slice(1, 3),
        'x-default',
      ]);
    }
  });

  it('stands in no feed of another language', async () => {
    for (const feed of ['/fr/feed.json', '/fr/affaires/feed.json', '/es/feed.json']) {
      const { body, status } = await site.get(feed);
      expect([feed, status, listJsonFeedFaults(JSON.parse(body))]).toEqual([feed, 200, []]);
      expect(body).not.toContain('english-only');
    }
  });

  it('says nothing of itself to search engines on a fallback page', async () => {
    for (const [fallback, real] of fallbacks) {
      expect((await site.get(fallback)).body).not.toContain('application/ld+json');
      expect((await site.get(real)).body).toContain('application/ld+json');
    }
  });

  it('has no copy beside a fallback page, and the picture of its real version', async () => {
    for (const [fallback, real] of fallbacks) {
      expect((await site.get(`${fallback}.md`)).status).toBe(404);
      expect((await site.get(`${real}.md`)).status).toBe(200);
      expect((await site.get(fallback)).body).toContain(
        `property="og:image" content="https://fixture.example${real}.png"`,
      );
    }
  });

  it('is shown to other readers among what is new, with its language named', async () => {
    const { body } = await site.get('/fr/nouveautes/page/2');
    const first = await site.get('/fr/nouveautes');
    expect(first.status).toBe(200);
    expect(`${first.body}${body}`).toContain('/fr/affaires/english-only');
  });
});

describe('a draft', () => {
  it('stands in nothing that programs read', async () => {
    const paths = ['/sitemap.xml', '/en/feed.json', '/data/cases.json', '/en/llms.txt'];
    for (const path of paths) {
      expect([path, (await site.get(path)).body.includes('draft-v-public')]).toEqual([path, false]);
    }
    expect((await site.get('/en/cases/draft-v-public.md')).status).toBe(404);
  });
});

describe('a third language', () => {
  it('has its own feeds, guide, copies and texts in the open data', async () => {
    expect((await site.get('/es/feed.xml')).body).toContain('xml:lang="es"');
    expect((await site.get('/es/llms.txt')).body).toContain('/es/casos/roe-contra-generador.md');
    expect((await site.get('/es/casos/roe-contra-generador.md')).status).toBe(200);
    const { cases } = JSON.parse((await site.get('/data/cases.json')).body);
    const roe = cases.find(({ id }: { id: string }) => id === 'roe-v-generator');
    expect(Object.keys(roe.title).sort()).toEqual(['en', 'es', 'fr']);
  });
});

describe('feeds, data and addresses', () => {
  it('use the host of the published site, but for ids', async () => {
    const { body } = await site.get('/en/feed.xml');
    expect(body).toContain('href="https://fixture.example/en/feed.xml"');
    expect(body).not.toContain('localhost');
    expect(
      [...body.matchAll(/<id>([^<]*)/g)].every(([, id]) => id?.startsWith('tag:dossier.example')),
    ).toBe(true);
  });
});
