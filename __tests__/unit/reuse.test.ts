import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOutcome, writeExport } from '@/delivery/export/writeExport';
import type { ContentPrint } from '@/delivery/reuse/contentPrint';
import { confirmExport, planReuse } from '@/delivery/reuse/planReuse';
import { createFolder, writeFiles } from '../support/fakeExport';

const print: ContentPrint = { shared: 'a', texts: { 'case/doe': '1', 'case/roe': '1' } };
const changed: ContentPrint = { shared: 'a', texts: { 'case/doe': '2', 'case/roe': '1' } };
const manyTexts = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`news/${at}`, '2']));
const css = '.old{color:red}.new{color:blue}.gone{top:0}';

let folder: string;
let remove: () => void;

beforeEach(() => ({ folder, remove } = createFolder()));
afterEach(() => {
  delete process.env['CHANGED_DOCUMENTS'];
  remove();
});

const buildPage = (name: string) =>
  `<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/_next/a.css"></head><body><p class="${name} prose">${name}</p></body></html>`;
const inExport = (file: string) => join(folder, '.next-export', file);
const read = (file: string) => readFileSync(inExport(file), 'utf8');

/** Writes pages into the export, as the build adapter does after Next has rendered them. */
async function render(pages: Readonly<Record<string, string>>): Promise<void> {
  writeFiles(join(folder, 'next'), { ...pages, 'a.css': css });
  const prerenders = Object.keys(pages).map((file) => ({
    parentOutputId: '/[locale]',
    fallback: { filePath: join(folder, 'next', file) },
    pathname: `/${file.replace(/\.html$/, '')}`,
  }));
  const staticFiles = [{ filePath: join(folder, 'next/a.css'), pathname: '/_next/a.css' }];
  // The export looks at nothing else of what Next hands over.
  await writeExport({
    projectDir: folder,
    outputs: { appPages: [], appRoutes: [], prerenders, staticFiles },
  } as unknown as BuildOutcome);
}

/** A first build that comes to its end. */
async function buildFirst(): Promise<void> {
  expect(planReuse(folder, print)).toBeUndefined();
  await render({ 'en/doe.html': buildPage('gone'), 'en/roe.html': buildPage('old') });
  confirmExport(folder, print);
}

describe('a build that follows another', () => {
  it('renders the pages of changed texts, and has the others from the last one', async () => {
    await buildFirst();
    const changes = planReuse(folder, changed);
    expect(changes).toEqual(new Set(['case/doe']));
    process.env['CHANGED_DOCUMENTS'] = 'case/doe';
    await render({ 'en/doe.html': buildPage('new') });
    expect(read('en/doe.html')).toContain('<p class="new prose">new</p>');
    expect(read('en/roe.html')).toContain('<p class="old prose">old</p>');
  });

  it('gives kept pages the rules that a build of all pages would give them', async () => {
    await buildFirst();
    expect(read('en/roe.html')).toContain('<style>.old{color:red}.gone{top:0}</style>');
    planReuse(folder, changed);
    process.env['CHANGED_DOCUMENTS'] = 'case/doe';
    await render({ 'en/doe.html': buildPage('new') });
    const kept = ['en/doe.html', 'en/roe.html'].map(read);
    delete process.env['CHANGED_DOCUMENTS'];
    rmSync(inExport(''), { recursive: true });
    await render({ 'en/doe.html': buildPage('new'), 'en/roe.html': buildPage('old') });
    expect(['en/doe.html', 'en/roe.html'].map(read)).toEqual(kept);
  });

  it('has the pages of a build that had some from the one before', async () => {
    await buildFirst();
    planReuse(folder, changed);
    process.env['CHANGED_DOCUMENTS'] = 'case/doe';
    await render({ 'en/doe.html': buildPage('new') });
    confirmExport(folder, changed);
    expect(planReuse(folder, changed)).toEqual(new Set());
    expect(read('en/roe.html')).toContain('old');
  });

  it.each<[what: string, damage: () => void, now?: ContentPrint]>([
    ['code or facts changed', () => undefined, { ...changed, shared: 'b' }],
    ['very many texts changed', () => undefined, { ...changed, texts: manyTexts }],
    ['a page was changed since', () => writeFileSync(inExport('en/roe.html'), 'x')],
    ['a page is missing', () => rmSync(inExport('en/roe.html'))],
    ['the list of pages was cut', () => cut('pages.json')],
    ['the print was cut', () => cut('print.json')],
    ['the last build did not come to its end', () => planReuse(folder, changed)],
  ])('begins from nothing where %s', async (_, damage, now = changed) => {
    await buildFirst();
    damage();
    expect(planReuse(folder, now)).toBeUndefined();
    expect(existsSync(inExport(''))).toBe(false);
  });

  function cut(name: string): void {
    const file = join(folder, '.cache/pages', name);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5));
  }
});
