import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTreesFolder, pruneTrees } from '@/delivery/treesFolder';
import { getTreeName } from '@/lib/text/keptTrees';
import { parseMarkdown } from '@/lib/text/parseBody';
import { createFolder } from '../support/fakeExport';

const text = [
  '## A heading',
  'A paragraph with *emphasis*, a [link](https://example.org "Title"), `code` and a note.[^n]',
  '| a | b |\n| - | :-: |\n| 1 | 2 |',
  '- [x] done\n- :lang[ailleurs]{fr}',
  'A longer paragraph. '.repeat(60),
  '[^n]: The note.',
].join('\n\n');

let cache: string;
let remove: () => void;

/** Opens the folder as a build does whose parser has this hash. */
function open(parser: string): string {
  const files = { 'lib/text/parseBody.ts': [1, 1, parser], 'content/x.md': [1, 1, 'x'] } as const;
  return openTreesFolder(files, cache);
}

beforeEach(() => ({ folder: cache, remove } = createFolder()));
afterEach(() => {
  delete process.env['TREES_FOLDER'];
  remove();
});

describe('trees of texts', () => {
  it('are kept while a build runs, and are what the parser gives', () => {
    const parsed = parseMarkdown(text);
    const folder = open('a');
    expect(readdirSync(folder)).toEqual([]);
    expect(parseMarkdown(text)).toEqual(parsed);
    expect(readdirSync(folder)).toEqual([getTreeName(text)]);
    expect(parseMarkdown(text)).toEqual(parsed);
  });

  it('are read instead of parsing again', () => {
    const file = join(open('a'), getTreeName(text));
    parseMarkdown(text);
    writeFileSync(file, readFileSync(file, 'utf8').replace('A heading', 'Another'));
    expect(JSON.stringify(parseMarkdown(text))).toContain('Another');
  });

  it('are made anew when they were cut', () => {
    const file = join(open('a'), getTreeName(text));
    const parsed = parseMarkdown(text);
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, 900));
    expect(parseMarkdown(text)).toEqual(parsed);
    expect(readFileSync(file, 'utf8')).toBe(whole);
  });

  it('are not kept of short texts, nor where no build runs', () => {
    parseMarkdown(text);
    const folder = open('a');
    parseMarkdown('A short text.');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('outlive the build, but neither their parser nor their text', () => {
    const folder = open('a');
    parseMarkdown(text);
    parseMarkdown(`${text}\n\nMore.`);
    expect(open('a')).toBe(folder);
    pruneTrees(folder, [text.replaceAll('\n', '\r\n')]);
    expect(readdirSync(folder)).toEqual([getTreeName(text)]);
    const other = open('b');
    expect(readdirSync(cache).map((name) => join(cache, name))).toEqual([other]);
    expect(readdirSync(other)).toEqual([]);
  });
});
