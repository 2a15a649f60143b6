import {
  cpSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../support/copyProject';
import { runBuild } from '../support/fixtureSite';

const folder = '.cache/broken-site';
const previous = 'builds/previous/site';
const question = 'en/questions/may-models-read.md';

beforeAll(() => {
  copyProject(folder);
  mkdirSync(join(folder, previous), { recursive: true });
  writeFileSync(join(folder, previous, 'index.html'), 'The site as it was');
  symlinkSync(previous, join(folder, 'out'), 'dir');
});
beforeEach(() => {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  cpSync('__tests__/fixtures/site/content', join(folder, 'content'), { recursive: true });
  // The copy has two languages.
  rmSync(join(folder, 'content/es'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes a file of the content. */
function change(file: string, from: string, to: string): void {
  const path = join(folder, 'content', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file}: no "${from}"`);
  writeFileSync(path, text.replace(from, to));
}

describe('the build of broken content', () => {
  it.each<[problem: string, file: string, from: string, to: string, named: RegExp]>([
    [
      'an unknown field',
      question,
      'shortAnswer:',
      'shortAnwser: "Yes."\nshortAnswer:',
      /may-models-read\.md\n(?:(?!content\/).*\n)*?\s*5:1 .*shortAnwser/,
    ],
    [
      'a relation to nothing',
      question,
      '"only-in-english"',
      '"nowhere-to-be-found"',
      /may-models-read\.md\n(?:(?!content\/).*\n)*?\s*7:16 .*nowhere-to-be-found/,
    ],
    [
      'a link that runs a script',
      question,
      'what they are given',
      '[what](javascript:alert(1))',
      /may-models-read\.md\n(?:(?!content\/).*\n)*?\s*18:13 .*javascript/,
    ],
    [
      'a fence that would run a program',
      question,
      '---\nindex',
      '---js\nindex',
      /may-models-read\.md\n(?:(?!content\/).*\n)*?\s*1:1 .*---/,
    ],
  ])(
    'stops at %s, names it, and leaves the old site',
    async (_, file, from, to, named) => {
      change(file, from, to);
      const { status, output } = await runBuild(folder);
      expect(status).not.toBe(0);
      expect(output).toMatch(named);
      expect(output).toContain('the site that is served stays as it was');
      expect(readlinkSync(join(folder, 'out'))).toBe(previous);
      expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('The site as it was');
    },
    30_000,
  );
});
