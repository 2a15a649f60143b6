import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { hashBytes } from '@/delivery/files/describeFiles';
import { openSite } from '@/delivery/openSite';
import { assembleBuild, installBuild } from '@/delivery/publish';
import { createSiteServer, replaceSite } from '@/delivery/server';
import {
  buildExport,
  buildHtml,
  createFolder,
  someVersions,
  writeFiles,
} from '../support/fakeExport';
import {
  type Answer,
  getPort,
  readHeaderBytes,
  type RequestChanges,
  send,
  sendBytes,
} from '../support/requestServer';

let server: Server;
let folder: string;
let remove: () => void;

function publish(changes: Readonly<Record<string, string>> = {}): string {
  const place = { buildsFolder: join(folder, 'builds'), out: join(folder, 'out') };
  rmSync(join(folder, 'export'), { recursive: true, force: true });
  writeFiles(join(folder, 'export'), {
    ...buildExport(),
    '.hidden': 'secret',
    'favicon.ico': 'icon',
    'index.html': buildHtml('en', 'Gateway'),
    ...changes,
  });
  installBuild(assembleBuild(join(folder, 'export'), someVersions, place), {}, place);
  return place.out;
}

beforeEach(async () => {
  ({ folder, remove } = createFolder());
  server = createSiteServer(openSite(publish()));
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  remove();
});

function get(path: string, changes?: RequestChanges): Promise<Answer> {
  return send(getPort(server), path, changes);
}

describe('a page', () => {
  it('is sent with its language, its type and the headers that protect readers', async () => {
    const { status, headers, body } = await get('/fr/affaires/pm-v-openai');
    expect(status).toBe(200);
    expect(body).toContain('id="p1"');
    expect(headers).toMatchObject({
      'cache-control': 'max-age=60',
      'content-language': 'fr',
      'content-type': 'text/html;charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
  });

  it('is found with a query', async () => {
    expect((await get('/en/cases?page=2')).status).toBe(200);
  });

  it('is found where a client writes scheme and host', async () => {
    expect((await get('http://dossier.example/en')).status).toBe(200);
  });

  it('is not sent to HEAD, but its length is', async () => {
    const { status, headers, body } = await get('/en', { method: 'HEAD' });
    expect([status, body]).toEqual([200, '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
  });

  it('is not sent again to a reader who has it', async () => {
    const first = await get('/en');
    const etag = first.headers.etag ?? '';
    const { status, headers, body } = await get('/en', { headers: { 'If-None-Match': etag } });
    expect([status, body]).toEqual([304, '']);
    expect(headers['cache-control']).toBe('max-age=60');
  });

  it('has a strong tag that is the hash of its bytes', async () => {
    const { body, headers } = await get('/en');
    expect(headers.etag).toBe(`"${hashBytes(body)}"`);
    expect(headers).not.toHaveProperty('last-modified');
  });

  it('is sent again to a reader who has another version', async () => {
    const { status } = await get('/en', { headers: { 'If-None-Match': '"other"' } });
    expect(status).toBe(200);
  });

  it('carries at most 700 bytes of headers', async () => {
    const headers = await readHeaderBytes(getPort(server), '/fr/affaires/pm-v-openai');
    expect(headers).toContain('200 OK');
    expect(headers.length).toBeLessThan(700);
    expect(headers).not.toMatch(/keep-alive/i);
  });

  it.each(['bytes=0-4', 'bytes=9-1', 'bytes=99999-', 'bytes=-5', 'nonsense'])(
    'is sent whole for the range %s',
    async (range) => {
      const { status, body } = await get('/en', { headers: { Range: range } });
      expect(status).toBe(200);
      expect(body).toContain('</html>');
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const { status, headers } = await get('/en', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the home page', () => {
  it.each([
    ['fr-CA,fr;q=0.9', '/fr'],
    ['en-US', '/en'],
  ])('leads a reader of %s to %s', async (accepted, home) => {
    const { status, headers } = await get('/', { headers: { 'Accept-Language': accepted } });
    expect([status, headers.location]).toEqual([302, home]);
    expect(headers).toMatchObject({ vary: 'Accept-Language', 'cache-control': 'no-cache' });
  });

  it('keeps the query', async () => {
    const { headers } = await get('/?a=b', { headers: { 'Accept-Language': 'fr' } });
    expect(headers.location).toBe('/fr?a=b');
  });

  it.each([{}, { 'Accept-Language': 'de' }])(
    'is the bilingual gateway for a reader of neither language (%p)',
    async (headers) => {
      const answer = await get('/', { headers });
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('Gateway');
      expect(answer.headers.vary).toBe('Accept-Language, Accept-Encoding');
    },
  );

  it('sets no cookie', async () => {
    expect((await get('/')).headers).not.toHaveProperty('set-cookie');
  });

  it.each(['\x01\xff\xfe', 'fr;q=\xe9', 'é'.repeat(5000), ',;=,'.repeat(3000)])(
    'answers an Accept-Language of any bytes (case %#)',
    async (bytes) => {
      const text = `GET / HTTP/1.1\r\nHost: a\r\nAccept-Language: ${bytes}\r\n\r\n`;
      expect(await sendBytes(getPort(server), text)).toMatch(/^HTTP\/1\.1 (200|302|400) /);
    },
  );

  it('answers a header that is too long with 431, and goes on', async () => {
    const text = `GET / HTTP/1.1\r\nHost: a\r\nAccept-Language: ${'fr,'.repeat(9000)}\r\n\r\n`;
    expect(await sendBytes(getPort(server), text)).toMatch(/ 431 /);
    expect((await get('/en')).status).toBe(200);
  });
});

describe('a redirect', () => {
  it('is permanent, takes one hop and keeps the query', async () => {
    const { status, headers } = await get('/FR/Cases/pm-v-openai.html/?q=a%20b');
    expect([status, headers.location]).toEqual([308, '/fr/affaires/pm-v-openai?q=a%20b']);
  });

  it.each([
    '//evil.com',
    '//evil.com/en',
    '/\\evil.com',
    '/%2Fevil.com/',
    '/%5C%5Cevil.com',
    '/.//evil.com',
  ])('never leads to another host (%s)', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([404, undefined]);
  });

  it('writes bytes of the query that no header may hold in another way', async () => {
    const text = 'GET /en/?q=\xe9 HTTP/1.1\r\nHost: a\r\n\r\n';
    expect(await sendBytes(getPort(server), text)).toMatch(/ (308|400) /);
  });
});

describe('an address that is unknown', () => {
  it.each([
    ['/fr/rien', 'Page inconnue', 'fr'],
    ['/en/nothing', 'No such page', 'en'],
    ['/FR/rien', 'Page inconnue', 'fr'],
    ['/fr/%zz', 'Page inconnue', 'fr'],
    ['/fr/404', 'Page inconnue', 'fr'],
    ['/fr/404.html', 'Page inconnue', 'fr'],
    ['/fr/404%2ehtml', 'Page inconnue', 'fr'],
  ])('is answered in the language of its prefix: %s', async (path, title, language) => {
    const { status, headers, body } = await get(path);
    expect([status, headers['content-language']]).toEqual([404, language]);
    expect(body).toContain(title);
  });

  it.each([
    '/nothing',
    '/404.html',
    '/%00',
    '/%ff',
    '/.hidden',
    '/../package.json',
    '/robots.txt/',
  ])('is answered in both languages without prefix: %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).toContain('Not found');
  });

  it('sends no page to HEAD', async () => {
    const { status, body } = await get('/nothing', { method: 'HEAD' });
    expect([status, body]).toEqual([404, '']);
  });
});

describe('a file', () => {
  it('with a hash in its name is kept for good', async () => {
    const { status, headers } = await get('/assets/search.1a2b3c4d.js');
    expect([status, headers['cache-control']]).toEqual([200, 'max-age=31536000, immutable']);
  });

  it('that is an icon has the type of one', async () => {
    expect((await get('/favicon.ico')).headers['content-type']).toBe('image/x-icon');
  });

  it('of text says its encoding', async () => {
    expect((await get('/robots.txt')).headers['content-type']).toBe('text/plain;charset=utf-8');
  });
});

describe('the server', () => {
  it('says that it is well', async () => {
    const { status, headers, body } = await get('/healthz');
    expect([status, body, headers['cache-control']]).toEqual([200, 'ok', 'no-store']);
  });

  it('opens a new build without a pause', async () => {
    const out = publish({ 'en.html': buildHtml('en', 'New home') });
    expect((await get('/en')).body).toContain('<title>Home</title>');
    replaceSite(server, openSite(out));
    expect((await get('/en')).body).toContain('New home');
  });

  it('lives on when a file has gone', async () => {
    const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    rmSync(join(openSite(join(folder, 'out')).folder, 'en.html'));
    expect((await get('/en')).status).toBe(500);
    expect((await get('/fr')).status).toBe(200);
    expect(report).toHaveBeenCalledTimes(1);
    report.mockRestore();
  });

  it('sends no part of a file that was cut', async () => {
    const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    truncateSync(join(openSite(join(folder, 'out')).folder, 'en.html'), 20);
    const { body, status } = await get('/en');
    expect([status, body]).toEqual([500, '']);
    report.mockRestore();
  });

  it('needs no build of an earlier version', () => {
    const manifest = join(openSite(join(folder, 'out')).folder, '..', 'manifest.json');
    writeFileSync(manifest, JSON.stringify({ version: 1 }));
    expect(() => openSite(join(folder, 'out'))).toThrow(/another version.*npm run build/);
  });
});
