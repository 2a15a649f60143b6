import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPageFile } from '@/delivery/publicAddress';
import { readPage } from '@/delivery/readPage';
import { readPng } from '@/lib/cover/readPng';
import { getCompanionPath } from '@/lib/content/companionFiles';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import { listBuiltVersions } from '../support/listBuiltVersions';
import { type RunningSite, startSite } from '../support/siteServer';
import { listSitemapFaults } from '../support/validateXml';

const versions = listBuiltVersions();

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const toPath = (address: string) => new URL(address).pathname;
const getPath = (version: DocumentVersion) => getDocumentPath(version, version.locale);

describe('the sitemap', () => {
  /** Its pages with their alternates, both as paths. */
  const readSitemap = async () => {
    const { body } = await site.get('/sitemap.xml');
    const urls = body.split('<url>').slice(1);
    return urls.map((url) => ({
      path: toPath(/<loc>([^<]*)/.exec(url)?.[1] ?? ''),
      alternates: Object.fromEntries(
        [...url.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, code = '', href = '']) => [
          code,
          toPath(href),
        ]),
      ),
    }));
  };

  it('is what sitemaps.org demands', async () => {
    const { body, headers } = await site.get('/sitemap.xml');
    expect(headers['content-type']).toBe('application/xml;charset=utf-8');
    expect(await listSitemapFaults(body)).toEqual([]);
  });

  it('names every page once', async () => {
    const paths = (await readSitemap()).map(({ path }) => path);
    expect(paths.sort()).toEqual([...site.manifest.pages].sort());
  });

  it('names of a document the versions that exist, and the original for all others', async () => {
    const pages = new Map((await readSitemap()).map(({ alternates, path }) => [path, alternates]));
    for (const version of versions) {
      const siblings = versions.filter(
        ({ key, kind }) => key === version.key && kind === version.kind,
      );
      const original = siblings.find(({ locale }) => locale === version.original) ?? version;
      expect(pages.get(getPath(version))).toEqual({
        ...Object.fromEntries(siblings.map((sibling) => [sibling.locale, getPath(sibling)])),
        'x-default': getPath(original),
      });
    }
  });

  it('is named by robots.txt, which forbids nothing', async () => {
    const { body, headers, status } = await site.get('/robots.txt');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain;charset=utf-8']);
    expect(body).toMatch(/^User-Agent: \*\nAllow: \/\n/);
    expect(body).not.toMatch(/Disallow/i);
    expect(toPath(/Sitemap: (\S+)/.exec(body)?.[1] ?? '')).toBe('/sitemap.xml');
  });
});

type Node = Record<string, unknown> & { '@type': string };

/** What each type must say (schema.org, and what search engines ask for); `?` may be missing. */
const required: Readonly<Record<string, readonly string[]>> = {
  QAPage: ['@id', 'inLanguage', 'mainEntity', 'publisher'],
  Question: ['name', 'answerCount', 'acceptedAnswer'],
  Answer: ['text', 'url'],
  Article: ['@id', 'inLanguage', 'headline', 'image', 'dateModified', 'publisher'],
  NewsArticle: [
    '@id',
    'inLanguage',
    'headline',
    'image',
    'dateModified',
    'publisher',
    'contentReferenceTime',
  ],
  DefinedTerm: ['@id', 'name', 'description', 'inDefinedTermSet'],
  WebPage: ['@id', 'inLanguage', 'name'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  Organization: ['name', 'url'],
  Person: ['name'],
};

/** The type that each kind of document is. */
const types = {
  case: 'Article',
  question: 'QAPage',
  news: 'NewsArticle',
  term: 'DefinedTerm',
  page: 'WebPage',
} as const;

describe('what a document says of itself', () => {
  const readGraph = (html: string): Node[] => {
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    expect(scripts).toHaveLength(1);
    const { '@context': context, '@graph': graph } = JSON.parse(scripts[0]?.[1] ?? '{}');
    expect(context).toBe('https://schema.org');
    return graph;
  };

  /** All objects with a type, however deep. */
  const listNodes = (value: unknown): Node[] => {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.values(value).flatMap(listNodes);
    return '@type' in value ? [value as Node, ...inner] : inner;
  };

  const read = (version: DocumentVersion) => readGraph(site.readHtml(getPath(version)));

  it('has of each type what it must say', () => {
    const faults = versions.flatMap((version) =>
      listNodes(read(version)).flatMap((node) => {
        const names = required[node['@type']];
        if (!names) return [`${version.file}: ${node['@type']} is unknown`];
        return names
          .filter((name) => node[name] === undefined || node[name] === '')
          .map((name) => `${version.file}: ${node['@type']} has no ${name}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('is of the type of its kind, in its language, with its own address', () => {
    for (const version of versions) {
      const [node] = read(version);
      expect([version.file, node?.['@type'], toPath(String(node?.['@id']))]).toEqual([
        version.file,
        types[version.kind],
        getPath(version),
      ]);
      if (version.kind !== 'term') expect(node?.['inLanguage']).toBe(version.locale);
    }
  });

  it('names its translations, or the work that it is a translation of', () => {
    for (const version of versions.filter(({ kind }) => kind !== 'term')) {
      const [node] = read(version);
      const siblings = versions.filter(
        ({ key, kind }) => key === version.key && kind === version.kind,
      );
      const ids = (nodes: unknown) =>
        [nodes].flat().map((each) => toPath(String((each as Node | undefined)?.['@id'] ?? 'x:')));
      const original = siblings.find(({ locale }) => locale === version.original);
      if (version === original) {
        const others = siblings.filter((sibling) => sibling !== version);
        expect(ids(node?.['workTranslation'])).toEqual(others.map(getPath));
        expect(node?.['translationOfWork']).toBeUndefined();
      } else {
        expect(ids(node?.['translationOfWork'])).toEqual([original && getPath(original)]);
        expect(node?.['workTranslation']).toBeUndefined();
      }
    }
  });

  it('gives an answer with how certain it is, and where it stands', () => {
    for (const version of versions) {
      if (version.kind !== 'question') continue;
      const answer = listNodes(read(version)).find((node) => node['@type'] === 'Answer');
      expect(answer?.['text']).toContain(version.shortAnswer);
      for (const { level, scope } of version.confidence) {
        expect(answer?.['text']).toContain(`${level} `);
        expect(answer?.['text']).toContain(scope ?? '');
      }
      const { hash, pathname } = new URL(String(answer?.['url']));
      expect(pathname).toBe(getPath(version));
      expect(readPage(site.readHtml(pathname)).ids).toContain(hash.slice(1));
    }
  });

  it('leads home by pages that are there', () => {
    const known = new Set(site.manifest.pages);
    for (const version of versions) {
      const list = read(version).find((node) => node['@type'] === 'BreadcrumbList');
      const items = list?.['itemListElement'] as {
        position: number;
        name: string;
        item?: string;
      }[];
      expect(items.map(({ position }) => position)).toEqual(items.map((_, at) => at + 1));
      expect(items.at(-1)?.name).toBe(version.title);
      for (const { item } of items.slice(0, -1)) expect(known).toContain(toPath(item ?? ''));
    }
  });
});

describe('the picture for shares', () => {
  const readPicture = (html: string) =>
    toPath(/<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? '');

  it('of every page is a PNG file of 1200 x 630 pixels', () => {
    const files = new Set<string>();
    for (const page of site.manifest.pages.filter((address) => address !== '/')) {
      files.add(readPicture(site.readHtml(page)));
    }
    expect(files.size).toBe(versions.length + 2);
    for (const path of files) {
      const file = readFileSync(join(site.folder, decodeURIComponent(path)));
      expect([path, file.subarray(1, 4).toString()]).toEqual([path, 'PNG']);
      const { height, width } = readPng(file);
      expect([path, width, height]).toEqual([path, 1200, 630]);
    }
  });

  it('is one for each document and language, and no two are alike', () => {
    const pictures = versions.map((version) => {
      expect(readPicture(site.readHtml(getPath(version)))).toBe(getCompanionPath(version, 'png'));
      return readFileSync(
        join(site.folder, `${getPageFile(getPath(version)).slice(0, -5)}.png`),
        'base64',
      );
    });
    expect(new Set(pictures).size).toBe(versions.length);
  });

  it('is sent as a picture, and no page loads it', async () => {
    const { headers } = await site.get('/fr/affaires/pm-v-openai.png');
    expect(headers['content-type']).toBe('image/png');
    for (const version of versions) {
      expect(site.readHtml(getPath(version))).not.toContain(
        `src="${getCompanionPath(version, 'png')}`,
      );
    }
  });

  it('is described in the language of its page', () => {
    const html = site.readHtml('/fr/glossaire/bipa');
    expect(html).toContain('<meta property="og:image:alt" content="BIPA (loi de l’Illinois');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
  });
});
