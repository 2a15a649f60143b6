import { join } from 'node:path';
import { allowCode, buildManifest } from '@/delivery/buildManifest';
import { getHeaders } from '@/delivery/headerRules';
import { readPage } from '@/delivery/readPage';
import { assembleBuild } from '@/delivery/publish';
import { requireSoundSite } from '@/delivery/requireSoundSite';
import { type SiteFinding, verifyLinks } from '@/delivery/verifyLinks';
import { readSite, verifySite } from '@/delivery/verifySite';
import {
  buildExport,
  buildHtml,
  createFolder,
  someVersions,
  writeFiles,
} from '../support/fakeExport';

const origin = 'https://dossier.example';

/** What is said about a link on `/en`, beside which there is `/fr` with the part `p1` and a file. */
function findLink(link: string): string[] {
  const pages = new Map([
    ['/en', readPage(buildHtml('en', 'Home', `<a href="${link}">x</a><p id="here">y</p>`))],
    ['/fr', readPage(buildHtml('fr', 'Accueil', '<p id="p1">z</p>'))],
  ]);
  const files = new Set(['/img/été.png']);
  return verifyLinks({ pages, files, origins: [origin] }).map(({ message }) => message);
}

/** Verifies the built site of `buildExport` with some of its files changed. */
async function verify(
  changes: Readonly<Record<string, string>>,
  versions = someVersions,
): Promise<SiteFinding[]> {
  const { folder, remove } = createFolder();
  const exported = join(folder, 'export');
  writeFiles(exported, { ...buildExport(), ...changes });
  const place = { buildsFolder: join(folder, 'builds'), out: join(folder, 'out') };
  const { site, manifest } = assembleBuild(exported, versions, place);
  try {
    const built = { folder: site, pages: manifest.pages, versions, origins: [origin] };
    return verifySite(built, await readSite(built));
  } finally {
    remove();
  }
}

describe('verifyLinks', () => {
  it.each([
    '/fr',
    '/fr#p1',
    '/fr#%701',
    '/fr#',
    '/fr#p1:~:text=z',
    '/fr#:~:text=z',
    '/fr?q=1#p1',
    '#here',
    '#',
    '?q=1',
    '/img/%C3%A9t%C3%A9.png',
    `${origin}/fr#p1`,
    'https://example.org/anything#at-all',
    '//example.org/x',
    'mailto:a@b.org',
    'data:image/png;base64,AA',
  ])('accepts %s', (link) => {
    expect(findLink(link)).toEqual([]);
  });

  it.each([
    ['/de', 'leads to no page or file'],
    ['/fr/', 'leads to no page or file'],
    ['/FR', 'leads to no page or file'],
    ['/img/no.png', 'leads to no page or file'],
    ['/%zz', 'leads to no page or file'],
    [`${origin}/de`, 'leads to no page or file'],
    [origin, 'leads to no page or file'],
    ['/fr#p2', 'leads to no part of /fr'],
    ['#gone', 'leads to no part of /en'],
    ['fr', 'is relative'],
    ['../fr', 'is relative'],
    ['', 'is empty'],
    ['javascript:alert(1)', 'would run a script'],
    [' JavaScript:alert(1)', 'would run a script'],
  ])('finds that "%s" %s', (link, problem) => {
    expect(findLink(link)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('verifySite', () => {
  it('finds nothing on a sound site', async () => {
    expect(await verify({})).toEqual([]);
  });

  it('names the page and the dead link', async () => {
    expect(
      await verify({ 'fr/about.html': buildHtml('fr', 'x', '<a href="/fr/rien">x</a>') }),
    ).toEqual([
      { page: '/fr/a-propos', message: 'link "/fr/rien" leads to no page or file of the site' },
    ]);
  });

  it('looks at images, style sheets and error pages too', async () => {
    const body = '<link rel="stylesheet" href="/a.css"><img src="/no.png" alt="">';
    expect(await verify({ 'fr/404.html': buildHtml('fr', 'x', body) })).toHaveLength(2);
  });

  it('takes no error page for the target of a link', async () => {
    const body = '<a href="/fr/404.html">x</a>';
    expect(await verify({ 'fr.html': buildHtml('fr', 'x', body) })).toHaveLength(1);
  });

  it('names a document whose page is missing', async () => {
    const versions = someVersions.map((version) =>
      version.kind === 'case' ? { ...version, slug: 'renamed' } : version,
    );
    expect(await verify({}, versions)).toContainEqual({
      page: '/en/cases/renamed',
      message: 'is missing; it shows content/en/cases/pm-v-openai.md',
    });
  });

  it('names a page that stands for no document', async () => {
    expect(await verify({ 'en/cases/ghost.html': buildHtml('en', 'x') })).toEqual([
      { page: '/en/cases/ghost', message: 'shows no document of content/' },
    ]);
  });

  it('names a page without language, in another language, or without title', async () => {
    const changes = {
      'en/about.html': '<html><head><title>x</title></head></html>',
      'fr/about.html': buildHtml('en', 'x'),
      'fr/cases.html': buildHtml('fr', ' ', '<svg><title>Drawing</title></svg>'),
    };
    expect(await verify(changes)).toEqual([
      { page: '/en/about', message: 'has no <html lang>' },
      { page: '/fr/a-propos', message: 'says lang="en" under /fr' },
      { page: '/fr/affaires', message: 'has no title' },
    ]);
  });
});

describe('the files of a site', () => {
  it('are named where no server would know their type', async () => {
    expect(await verify({ 'img/cover.xyz': 'x', LICENSE: 'x' })).toEqual([
      { page: '/img/cover.xyz', message: expect.stringContaining('add "xyz" to delivery/files') },
    ]);
  });
});

describe('the code of the pages', () => {
  it('stops a page with a script that is nobody’s', async () => {
    const page = buildHtml('fr', 'x', '<script>foreign()</script>');
    expect(await verify({ 'fr/about.html': page })).toEqual([
      { page: '/fr/a-propos', message: expect.stringContaining('data-module') },
    ]);
  });

  it('makes the policy of the site', () => {
    const page = readPage(buildHtml('en', 'x', '<script data-module="a">a()</script>'));
    const { headers } = allowCode(buildManifest(['/en'], []), new Map([['/en', page]]));
    expect(getHeaders('/en', headers)['Content-Security-Policy']).toMatch(/script-src 'sha256-/);
  });
});

describe('requireSoundSite', () => {
  it('prints each fault and stops', async () => {
    const { folder, remove } = createFolder();
    const print = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    writeFiles(folder, { 'en.html': buildHtml('en', '') });
    const site = { folder, pages: ['/en'], versions: [], origins: [] };
    await expect(requireSoundSite(site)).rejects.toThrow(/1 fault/);
    expect(print).toHaveBeenCalledWith('/en: has no title');
    print.mockRestore();
    remove();
  });
});
