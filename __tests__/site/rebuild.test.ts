import { cpSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/delivery/listFiles';
import { copyProject } from '../support/copyProject';
import { runBuild } from '../support/fixtureSite';

const folder = '.cache/rebuilt-site';
/** What a build leaves for the next one. */
const left = ['.next-build', '.next-export', '.contentlayer', '.cache'];
const news = 'en/news/two-are-heard.md';
const question = 'fr/questions/may-models-read.md';

beforeAll(() => {
  copyProject(folder);
  cpSync('__tests__/fixtures/site/content', join(folder, 'content'), { recursive: true });
  // The copy has two languages.
  rmSync(join(folder, 'content/es'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, 'content', file);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
}

/** Gives a file the time of change that it had before a change: contentlayer goes by that time. */
function hideEdit(file: string, change: () => void): void {
  const path = join(folder, 'content', file);
  const { atime, mtime } = statSync(path);
  change();
  utimesSync(path, atime, mtime);
}

type Built = { said: string; isReadAnew: boolean; site: Record<string, string> };

/** Builds the site; gives what the build says of its pages, and every file that readers may ask for. */
async function build(): Promise<Built> {
  const { output, status } = await runBuild(folder);
  if (status !== 0) throw new Error(output);
  const out = join(folder, 'out');
  const site = listFiles(out).map((file) => [file, readFileSync(join(out, file), 'base64')]);
  return {
    isReadAnew: /contentlayer kept .* reads all anew/.test(output),
    said: /^pages: .*(?=, [\d.]+ s$)/m.exec(output)?.[0] ?? output,
    site: Object.fromEntries(site) as Record<string, string>,
  };
}

/** The pages in which two builds of the site differ. */
function compare(before: Record<string, string>, after: Record<string, string>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const pages = [...names].filter((file) => file.endsWith('.html'));
  return pages.filter((file) => before[file] !== after[file]).sort();
}

describe('a build after a change of texts', () => {
  it('renders the pages of those texts alone, and gives what a build from nothing gives', async () => {
    const first = await build();
    expect(first.said).toBe('pages: all');

    // The original that a translation follows, by which that falls further behind; and a translation.
    edit(news, (text) => `${text}\nA paragraph more.\n`);
    hideEdit(question, () => edit(question, (text) => `${text.trimEnd()} Une phrase de plus.\n`));
    const second = await build();
    expect([first.isReadAnew, second.isReadAnew]).toEqual([false, true]);
    expect(second.said).toBe('pages: texts changed in 2 documents, the others kept');
    expect(compare(first.site, second.site)).toEqual([
      'en/news/two-are-heard.html',
      'fr/actualites/deux-ingenieurs-entendus.html',
      'fr/questions/les-modeles-peuvent-ils-lire.html',
    ]);

    for (const name of left) rmSync(join(folder, name), { recursive: true, force: true });
    const anew = await build();
    expect(anew.said).toBe('pages: all');
    expect(Object.keys(second.site).sort()).toEqual(Object.keys(anew.site).sort());
    expect(Object.keys(anew.site).filter((file) => anew.site[file] !== second.site[file])).toEqual(
      [],
    );

    // What lists may show concerns every page.
    edit(news, (text) => text.replace(/^title: .*$/m, 'title: "Two engineers were heard"'));
    const fourth = await build();
    expect(fourth.isReadAnew).toBe(false);
    expect(fourth.said).toBe('pages: all');
    expect(compare(anew.site, fourth.site)).toContain('en/news.html');
  }, 600_000);
});
