import { symlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from '@/lib/content/readSources';
import { checkErrors, cleanContent, listPlaces, writeFolder } from '../support/checkFolder';

const page = '---\ntitle: "Privacy"\ncontentType: page\n---\nNothing is collected.\n';
const file = 'en/pages/privacy.md';

/** Places of the findings when the clean content has one file more. */
function checkFile(path: string, text: string | Uint8Array): string[] {
  return listPlaces(checkErrors({ ...cleanContent, [path]: text }));
}

describe('where files may lie', () => {
  it.each([
    ['a document that is right', file, []],
    ['a folder that is unknown', 'en/theses/x.md', ['file-path']],
    ['a language that is unknown', 'de/pages/privacy.md', ['file-path']],
    ['a folder too deep', 'en/pages/old/privacy.md', ['file-path']],
    ['a file too high up', 'README.md', ['file-path']],
    ['a capital in the key', 'en/pages/Privacy.md', ['file-path']],
    ['a space in the key', 'en/pages/pri vacy.md', ['file-path']],
    ['an accent in the key', 'en/pages/privé.md', ['file-path']],
    ['another ending', 'en/pages/privacy.mdx', ['file-path']],
    ['a hidden Markdown file', 'en/pages/.privacy.md', ['file-path']],
    ['a hidden file of the system', 'en/pages/.DS_Store', []],
    ['a hidden folder', '.notes/en/pages/privacy.yaml', []],
  ])('%s: %s', (_, path, rules) => {
    expect(checkFile(path, page)).toEqual(rules.map((rule) => `${path}:1:1 ${rule}`));
  });

  it('does not follow links', () => {
    const folder = writeFolder(cleanContent);
    symlinkSync(join(folder, 'en/pages/about.md'), join(folder, 'en/pages/privacy.md'));
    const places = listPlaces(readSources(folder).findings);
    rmSync(folder, { recursive: true });
    expect(places).toEqual(['en/pages/privacy.md:1:1 file-path']);
  });
});

describe('how files are encoded', () => {
  it('wants UTF-8 and names the byte that is not', () => {
    const latin1 = Buffer.from(page.replace('collected', 'collecté'), 'latin1');
    expect(checkFile(file, latin1)).toEqual([`${file}:5:19 utf-8`]);
  });

  it('wants no byte order mark', () => {
    expect(checkFile(file, `\uFEFF${page}`)).toEqual([`${file}:1:1 byte-order-mark`]);
  });

  it('wants LF line endings', () => {
    const text = page.replace('"Privacy"\n', '"Privacy"\r\n');
    expect(checkFile(file, text)).toEqual([`${file}:2:17 line-endings`]);
  });
});

describe('fences', () => {
  it.each([
    ['no front matter', 'Nothing is collected.\n', '1:1'],
    ['an empty file', '', '1:1'],
    ['a fence of JavaScript', page.replace('---', '---js'), '1:1'],
    ['a fence of JSON', page.replace('---', '---json'), '1:1'],
    ['a fence of four', page.replace('---', '----'), '1:1'],
    ['a space after the first fence', page.replace('---', '--- '), '1:1'],
    ['no second fence', '---\ntitle: "Privacy"\n', '1:1'],
    ['a second fence of four', page.replace('\n---\n', '\n----\n'), '4:1'],
    ['a second fence with text', page.replace('\n---\n', '\n---x\n'), '4:1'],
  ])('%s', (_, text, place) => {
    expect(checkFile(file, text)).toEqual([`${file}:${place} fence`]);
  });

  it('never runs what follows a fence of JavaScript', () => {
    const program = '---js\n{ title: (globalThis.wasRun = true) && "x" }\n---\n';
    checkFile(file, program);
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

describe('YAML', () => {
  it.each([
    ['an open quotation mark', 'title: "Privacy\ncontentType: page', 3],
    ['an open bracket', 'title: [x\ncontentType: page', 3],
    ['a field that stands twice', 'title: x\ncontentType: page\ntitle: y', 4],
    ['a tab', 'title: x\nnotes:\n\t- x', 4],
    ['a colon in a plain text', 'title: Privacy: nothing\ncontentType: page', 2],
    ['a text in emphasis', 'title: *Privacy*\ncontentType: page', 2],
    ['a value that goes round in circles', 'title: x\nauthor: &a [*a]', 3],
    ['an unknown tag', 'title: !!js/function x\ncontentType: page', 2],
    ['a list instead of fields', '- title\n- contentType', 2],
    [
      'references without end',
      `a: &a [x]\nb: &b [${'*a,'.repeat(200)}]\nc: [${'*b,'.repeat(200)}]`,
      2,
    ],
    ['values nested without end', `title: ${'['.repeat(20_000)}`, 2],
  ])('%s', (_, yaml, line) => {
    const findings = checkErrors({ ...cleanContent, [file]: `---\n${yaml}\n---\nx\n` });
    expect(findings.map((finding) => [finding.file, finding.rule])).toEqual([[file, 'yaml']]);
    expect(findings[0]?.line).toBe(line);
  });

  it('takes names of prototypes for unknown fields', () => {
    const text = page.replace('contentType', '__proto__: { x: 1 }\nconstructor: 2\ncontentType');
    expect(checkFile(file, text)).toEqual([
      `${file}:3:1 unknown-field`,
      `${file}:4:1 unknown-field`,
    ]);
  });

  it('does not report what others say of a file that could not be read', () => {
    const broken = cleanContent['en/cases/pm-v-openai.md'].replace('index: 10', 'index: "10');
    expect(checkFile('en/cases/pm-v-openai.md', broken)).toEqual([
      expect.stringMatching(/^en\/cases\/pm-v-openai\.md:\d+:\d+ yaml$/),
    ]);
  });
});
