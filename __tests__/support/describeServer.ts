import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Manifest } from '@/delivery/manifest';
import { getPageFile } from '@/delivery/publicAddress';
import { type AddressExpectation, listAddressExpectations } from './addressExpectations';
import { requestBytes } from './requestBytes';
import { samplePages } from './samplePages';

/** A site that some server serves on this machine. */
export type ServedSite = {
  port: number;
  folder: string;
  manifest: Manifest;
  close: () => Promise<void>;
};

/** The tests that whoever serves the site has to pass. */
export function describeServer(start: () => Promise<ServedSite>): void {
  let site: ServedSite;
  beforeAll(async () => {
    site = await start();
  });
  afterAll(() => site.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    requestBytes(site.port, path, { headers });

  it('answers every address as it should, redirects in one step', async () => {
    const expectations = listAddressExpectations(site.manifest);
    const faults: string[] = [];
    for (const expected of expectations) {
      const fault = await findFault(site.port, expected);
      if (fault) faults.push(fault);
    }
    expect(expectations.length).toBeGreaterThan(site.manifest.pages.length * 6);
    expect(faults).toEqual([]);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('sends pages in %s to who takes it', async (encoding, decompress) => {
    for (const { address } of samplePages(site.manifest.pages)) {
      const { bytes, headers } = await get(address, { 'Accept-Encoding': encoding });
      const page = readFileSync(join(site.folder, getPageFile(address)), 'utf8');
      expect([address, headers['content-encoding']]).toEqual([address, encoding]);
      expect([address, decompress(bytes).toString()]).toEqual([address, page]);
    }
  });

  it('sends a page as it is to who takes nothing else, and says that answers differ', async () => {
    const refusing = { 'Accept-Encoding': 'br;q=0' };
    const { bytes, headers } = await get('/fr', refusing);
    expect(headers['content-encoding']).toBeUndefined();
    expect(bytes.toString()).toContain('</html>');
    expect(headers.vary).toMatch(/accept-encoding/i);
  });

  it('names the languages among what the answers of the home page differ by', async () => {
    for (const headers of [{}, { 'Accept-Language': 'fr' }] as Record<string, string>[]) {
      expect((await get('/', headers)).headers.vary).toMatch(/accept-language/i);
    }
  });

  it.each(['br', 'gzip', 'identity'])(
    'sends nothing again to who has the page in %s',
    async (encoding) => {
      const accepting = { 'Accept-Encoding': encoding };
      const { headers } = await get('/fr/affaires', accepting);
      const again = { ...accepting, 'If-None-Match': headers.etag ?? '' };
      const { bytes, headers: repeated, status } = await get('/fr/affaires', again);
      expect([status, bytes.length, repeated.etag]).toEqual([304, 0, headers.etag]);
    },
  );

  it('gives each encoding a tag of its own, and no date', async () => {
    const answers = await Promise.all(
      ['br', 'gzip', 'identity'].map((encoding) => get('/en', { 'Accept-Encoding': encoding })),
    );
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
    expect(answers.map(({ headers }) => headers['last-modified'])).toEqual(
      Array(3).fill(undefined),
    );
  });

  it('answers HEAD like GET, without the page', async () => {
    const accepting = { headers: { 'Accept-Encoding': 'gzip' } };
    const { bytes, headers, status } = await requestBytes(site.port, '/fr', {
      ...accepting,
      method: 'HEAD',
    });
    const full = await requestBytes(site.port, '/fr', accepting);
    expect([status, bytes.length, headers.etag]).toEqual([200, 0, full.headers.etag]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('refuses %s', async (method) => {
    for (const path of ['/', '/en', '/fr/cases', '/nothing']) {
      const { headers, status } = await requestBytes(site.port, path, { method });
      expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD']);
    }
  });

  it('protects readers on every page, also where there is none', async () => {
    for (const path of ['/', '/en', '/fr/affaires', '/fr/nothing', '/nothing']) {
      const { headers } = await get(path);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('says how long answers may be kept, and their language', async () => {
    expect((await get('/fr/affaires')).headers).toMatchObject({
      'cache-control': 'max-age=60',
      'content-language': 'fr',
    });
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/nothing.js')).headers['cache-control']).not.toContain('immutable');
  });

  it.each([
    ['/favicon.ico', 'image/x-icon'],
    ['/icon.svg', 'image/svg+xml'],
    ['/en', 'text/html; charset=utf-8'],
  ])('says what %s is: %s', async (path, type) => {
    const { headers } = await get(path);
    expect(headers['content-type']?.replace(/;\s*/, '; ')).toBe(type);
  });
}

async function findFault(
  port: number,
  { acceptLanguage, lang, location, path, status }: AddressExpectation,
): Promise<string | undefined> {
  const headers = acceptLanguage === undefined ? {} : { 'Accept-Language': acceptLanguage };
  const answer = await requestBytes(port, path, { headers });
  const spoken = /<html[^>]* lang="?([\w-]+)/.exec(answer.bytes.toString())?.[1];
  const said = `${path} (${acceptLanguage ?? ''}): ${answer.status} ${answer.headers.location ?? ''} ${spoken ?? ''}`;
  const isRight =
    answer.status === status &&
    answer.headers.location === location &&
    (lang === undefined || spoken === lang) &&
    answer.headers['set-cookie'] === undefined;
  return isRight ? undefined : `${said}; expected ${status} ${location ?? ''} ${lang ?? ''}`;
}
