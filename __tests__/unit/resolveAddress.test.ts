import { buildManifest } from '@/delivery/buildManifest';
import type { Manifest } from '@/delivery/manifest';
import { resolveAddress } from '@/delivery/resolveAddress';
import { buildQuestion } from '../support/buildDocuments';
import { somePages, someVersions } from '../support/fakeExport';

const manifest = buildManifest(somePages, someVersions);

function follow(pathname: string, from: Manifest = manifest): string | undefined {
  const resolution = resolveAddress(pathname, from);
  return resolution.kind === 'redirect' ? resolution.location : undefined;
}

describe('resolveAddress', () => {
  it.each(somePages)('finds the page %s', (address) => {
    expect(resolveAddress(address, manifest)).toEqual({ kind: 'page', address });
  });

  it.each([
    ['/fr/cases', '/fr/affaires'],
    ['/fr/cases/pm-v-openai', '/fr/affaires/pm-v-openai'],
    ['/en/affaires', '/en/cases'],
    ['/en/affaires/pm-v-openai', '/en/cases/pm-v-openai'],
    ['/fr/about', '/fr/a-propos'],
    ['/en/a-propos', '/en/about'],
  ])("turns the other language's words in %s into %s", (from, to) => {
    expect(follow(from)).toBe(to);
  });

  it.each([
    ['/fr/questions/may-they-collect', '/fr/questions/peuvent-ils-collecter'],
    ['/en/questions/peuvent-ils-collecter', '/en/questions/may-they-collect'],
    ['/fr/questions/collect', '/fr/questions/peuvent-ils-collecter'],
    ['/en/questions/collect', '/en/questions/may-they-collect'],
    ['/fr/questions/collecte', '/fr/questions/peuvent-ils-collecter'],
    ['/en/questions/can-they-collect', '/en/questions/may-they-collect'],
    ['/fr/questions/can-they-collect', '/fr/questions/peuvent-ils-collecter'],
  ])('turns the slug, key or former slug in %s into %s', (from, to) => {
    expect(follow(from)).toBe(to);
  });

  it.each([
    ['/cases', '/en/cases'],
    ['/affaires', '/fr/affaires'],
    ['/cases/pm-v-openai', '/en/cases/pm-v-openai'],
    ['/affaires/pm-v-openai', '/fr/affaires/pm-v-openai'],
    ['/about', '/en/about'],
    ['/a-propos', '/fr/a-propos'],
    ['/questions', '/en/questions'],
    ['/questions/may-they-collect', '/en/questions/may-they-collect'],
    ['/questions/peuvent-ils-collecter', '/fr/questions/peuvent-ils-collecter'],
    ['/questions/collecte', '/fr/questions/peuvent-ils-collecter'],
    ['/questions/can-they-collect', '/en/questions/may-they-collect'],
    ['/questions/collect', '/en/questions/may-they-collect'],
  ])('gives %s without prefix its language: %s', (from, to) => {
    expect(follow(from)).toBe(to);
  });

  it.each([
    ['/en/', '/en'],
    ['/EN', '/en'],
    ['/en.html', '/en'],
    ['/index.html', '/'],
    ['/en/index.html', '/en'],
    ['/fr/affaires/pm-v-openai/', '/fr/affaires/pm-v-openai'],
    ['/FR/Affaires/PM-v-OpenAI', '/fr/affaires/pm-v-openai'],
    ['/fr/affaires/pm-v-openai.html', '/fr/affaires/pm-v-openai'],
    ['/fr/%61ffaires', '/fr/affaires'],
    ['/en%2ehtml', '/en'],
    ['/FR/Cases/PM-V-OPENAI.HTML/', '/fr/affaires/pm-v-openai'],
    ['/QUESTIONS/Collecte.html/', '/fr/questions/peuvent-ils-collecter'],
    ['/FR/QUESTIONS/May-They-Collect/', '/fr/questions/peuvent-ils-collecter'],
  ])('mends the spelling of %s in one hop to %s', (from, to) => {
    expect(follow(from)).toBe(to);
  });

  it.each([
    ['/fr/cases/no-such-case', 'fr'],
    ['/en/affaires/no-such-case/', 'en'],
    ['/FR/rien', 'fr'],
    ['/fr/%zz', 'fr'],
    ['/fr/404', 'fr'],
    ['/fr/404.html', 'fr'],
    ['/en/cases//pm-v-openai', 'en'],
    ['/en//', 'en'],
    ['/en/../fr', 'en'],
    ['/en/cases%2Fpm-v-openai', 'en'],
    ['/en/cases/%00', 'en'],
    ['/en/cases/pm-v-openai\\', 'en'],
    ['/en/en', 'en'],
  ])('knows no %s, in the language of its prefix', (pathname, locale) => {
    expect(resolveAddress(pathname, manifest)).toEqual({ kind: 'notFound', locale });
  });

  it.each([
    '/cases/no-such-case',
    '/404',
    '/404.html',
    '/de',
    '/constructor',
    '/__proto__',
    '//evil.com',
    '//evil.com/en',
    '/\\evil.com',
    '/%2Fevil.com',
    '/%5Cevil.com',
    '/%2e%2e/en',
    '/%',
    '/%ff',
    '*',
    '',
    'evil.com',
    `/${'a/'.repeat(8000)}`,
    `/${'%41'.repeat(5000)}`,
  ])('knows no %s, in no language', (pathname) => {
    expect(resolveAddress(pathname, manifest)).toEqual({ kind: 'notFound' });
  });

  it.each([
    ['/en/cases/page/1', '/en/cases'],
    ['/fr/cases/page/1/', '/fr/affaires'],
    ['/affaires/page/1', '/fr/affaires'],
    ['/questions/page/1', '/en/questions'],
  ])('leads the first page of a list, %s, to the list: %s', (from, to) => {
    expect(follow(from)).toBe(to);
  });

  it('keeps what follows the address of a document', () => {
    const withPart = buildManifest(
      [...somePages, '/fr/questions/peuvent-ils-collecter/page'],
      someVersions,
    );
    expect(follow('/fr/questions/collect/page', withPart)).toBe(
      '/fr/questions/peuvent-ils-collecter/page',
    );
  });

  it('shows the readers of the other language a document by its key', () => {
    const alone = buildQuestion({
      key: 'seul',
      slug: 'seul-en-son-genre',
      locale: 'fr',
      original: 'fr',
      languages: ['fr'],
      file: 'fr/questions/seul.md',
    });
    const pages = [...somePages, '/en/questions/seul', '/fr/questions/seul-en-son-genre'];
    const withFallback = buildManifest(pages, [...someVersions, alone]);
    expect(follow('/en/questions/seul-en-son-genre', withFallback)).toBe('/en/questions/seul');
    expect(follow('/fr/questions/seul', withFallback)).toBe('/fr/questions/seul-en-son-genre');
    expect(follow('/questions/seul-en-son-genre', withFallback)).toBe(
      '/fr/questions/seul-en-son-genre',
    );
  });
});
