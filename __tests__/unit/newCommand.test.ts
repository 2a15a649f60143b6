import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { mapLocales } from '@/i18n/mapLocales';
import { checkContent } from '@/lib/content/check/checkContent';
import type { Finding } from '@/lib/content/check/finding';
import { listFields, fields } from '@/lib/content/fields';
import { runTranslations } from '@/lib/content/ledger/runTranslations';
import { readSources } from '@/lib/content/readSources';
import { buildTranslationBody } from '@/lib/content/scaffold/buildTranslationBody';
import { getFieldComment } from '@/lib/content/scaffold/fieldComments';
import { runNew } from '@/lib/content/scaffold/runNew';
import { documentKinds, kindFolders } from '@/lib/content/vocabulary';
import { parseBody } from '@/lib/text/parseBody';
import { listBlocks } from '@/lib/text/listBlocks';
import { cleanContent } from '../support/checkFolder';
import { type ContentFolder, makeContentFolder } from '../support/contentFolder';
import { recordContent } from '../support/recordContent';

let folder: ContentFolder;
beforeEach(() => {
  folder = makeContentFolder(cleanContent);
});
afterEach(() => folder.remove());

const run = (...args: string[]) => {
  folder.printed.length = 0;
  runNew(args, folder.on('2026-11-25'));
  return folder.printed.join('\n');
};
/** What the check finds in a file; the pictures of the clean content are not there. */
const check = (file: string): Finding[] =>
  checkContent(folder.contentFolder).filter((finding) => finding.file === file);

describe.each(documentKinds)('npm run new -- %s', (kind) => {
  const key = kind === 'page' ? 'privacy' : 'something-new';

  it.each([
    ['en', 'to fill in'],
    ['fr', 'à remplir'],
  ])(
    'makes a draft in "%s" that can be read and says what is still to be written',
    (locale, words) => {
      const file = `${locale}/${kindFolders[kind]}/${key}.md`;
      expect(run(kind, key, '--language', locale)).toContain(`made  content/${file}`);
      const findings = check(file);
      expect(findings.map(({ rule }) => rule)).toContain('unfinished-draft');
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const { sources } = readSources(folder.contentFolder);
      const { body, data } = sources.find((source) => source.file === file) ?? {};
      expect(body).toBe(`{{${words}}}\n`);
      expect(data).toMatchObject({ title: `{{${words}}}`, draft: true, edited: '2026-11-25' });
    },
  );

  it('explains every field of the kind, required or not', () => {
    run(kind, key);
    const text = folder.read(`en/${kindFolders[kind]}/${key}.md`);
    const names = listFields(kind).map(([name]) => name);
    for (const name of names.filter((each) => each !== 'translatedFrom')) {
      expect(text).toMatch(new RegExp(`^(# )?${name}:.* # .{5,}`, 'm'));
    }
  });

  it('is finished once its placeholders are written over', () => {
    run(kind, key);
    const file = `en/${kindFolders[kind]}/${key}.md`;
    const text = folder.read(file);
    const finished = text
      .replaceAll('{{to fill in}}', 'Words')
      .replaceAll('"1000"', '"2026-01-02"')
      .replace('draft: true', 'draft: false');
    folder.write(file, finished);
    expect(check(file).map(({ rule }) => rule)).toEqual(['pair-missing']);
  });

  it('gives examples that can be used by removing the sign of the comment', () => {
    run(kind, key);
    const file = `en/${kindFolders[kind]}/${key}.md`;
    const used = folder.read(file).replace(/^# (?!What follows)/gm, '');
    folder.write(file, used);
    const { sources } = readSources(folder.contentFolder);
    const data = sources.find((source) => source.file === file)?.data ?? {};
    const wanted = listFields(kind)
      .map(([name]) => name)
      .filter((name) => name !== 'translatedFrom');
    expect(Object.keys(data)).toEqual(expect.arrayContaining(wanted));
    const rules = check(file).map(({ rule }) => rule);
    expect(rules).not.toContain('field-type');
    expect(rules).not.toContain('unknown-field');
  });
});

describe('npm run new', () => {
  it('numbers a document after the last of its kind', () => {
    run('case', 'doe-v-model');
    expect(folder.read('en/cases/doe-v-model.md')).toContain('\nindex: 11 #');
  });

  it.each(['en', 'fr'])('overwrites no document, asked in "%s"', (locale) => {
    const before = folder.read('en/cases/pm-v-openai.md');
    expect(() => run('case', 'pm-v-openai', '--language', locale)).toThrow('is there already');
    expect(folder.read('en/cases/pm-v-openai.md')).toBe(before);
  });

  it.each([
    ['case', 'Doe v. Model', 'cannot be a key'],
    ['case', '../doe', 'cannot be a key'],
    ['question', 'questions', 'is a word of the site'],
    ['book', 'x', 'npm run new -- case|'],
    ['case', undefined, 'npm run new -- case|'],
  ])('refuses %s %s', (kind, key, words) => {
    expect(() => run(...[kind, key].filter((word) => word !== undefined))).toThrow(words);
  });

  it('refuses a language that the site does not have', () => {
    expect(() => run('case', 'doe-v-model', '--language', 'de')).toThrow(
      'the languages are en, fr',
    );
  });

  it('says that a page needs an address', () => {
    expect(run('page', 'imprint')).toContain('a developer adds "/imprint"');
    expect(check('en/pages/imprint.md').map(({ rule }) => rule)).toContain('page-route');
  });

  it('explains the fields of a file in its language', () => {
    const comments = mapLocales((locale) =>
      Object.keys(fields)
        .filter((name) => name !== 'translatedFrom')
        .map((name) => getFieldComment(name as keyof typeof fields, locale)),
    );
    const same = comments.fr.filter((comment) => comments.en.includes(comment));
    expect(same).toEqual([]);
  });
});

describe('npm run new -- translation', () => {
  const question = 'en/questions/can-they-collect-my-data.md';
  const translation = 'fr/questions/can-they-collect-my-data.md';
  const remove = (file: string) => folder.remove() ?? makeContentFolder(without(file));
  const without = (file: string) =>
    Object.fromEntries(Object.entries(cleanContent).filter(([name]) => name !== file));

  it('makes a file of placeholders, each with the words of the original', () => {
    folder = remove(translation);
    expect(run('translation', question, 'fr')).toContain(`made  content/${translation}`);
    expect(folder.read(translation)).toBe(`---
translatedFrom: en
title: "{{à traduire}}" # Can they collect my data?
shortAnswer: "{{à traduire}}" # Probably yes.
confidenceLevel: "4 ({{à traduire}} 1); 2 ({{à traduire}} 2)" # 4 (non-BIPA claims); 2 (BIPA claims)
edited: "2026-11-25"
---
{{à traduire}}

%% Yes, see [the case](../cases/pm-v-openai.md#p1).
`);
    expect(check(translation).every(({ rule }) => rule === 'unfinished')).toBe(true);
    expect(check(translation)).toHaveLength(5);
  });

  it('holds the texts of notes by their id, and no facts', () => {
    folder = remove('fr/cases/pm-v-openai.md');
    run('translation', 'en/cases/pm-v-openai.md', '--language', 'fr');
    const text = folder.read('fr/cases/pm-v-openai.md');
    expect(text).toContain(
      'notes:\n  withdrawn: "{{à traduire}}" # The users withdrew their suit.\n',
    );
    expect(text).toContain('coverImgAlt: "{{à traduire}}" # Lines.\n');
    expect(text).not.toMatch(/^(index|citations|status|caseDates|slug)/m);
  });

  it('records what it is made from, so that it is behind once the original changes', () => {
    folder = remove(translation);
    run('translation', question, 'fr');
    expect(folder.read('.ledger/fr/questions/can-they-collect-my-data.yaml')).toContain(
      'follows: 2026-11-25',
    );
    folder.write(question, folder.read(question).replace('Yes, see', 'No, see'));
    folder.printed.length = 0;
    runTranslations([], folder.on('2026-11-26'));
    expect(folder.printed.join()).toMatch(
      /can-they-collect-my-data\.md \| fr +\| behind: block 1 /,
    );
  });

  it.each([
    [question, 'fr', 'is there already'],
    [question, 'en', 'is in "en" already'],
    [question, 'de', 'the languages are'],
    [translation, 'en', 'is a translation itself. Name the original: content/en/questions/'],
    ['en/cases/nobody.md', 'fr', 'There is no document'],
  ])('refuses %s in "%s"', (file, locale, words) => {
    const before = folder.read(translation);
    expect(() => run('translation', file, locale)).toThrow(words);
    expect(folder.read(translation)).toBe(before);
  });
});

describe('the body of a new translation', () => {
  const body = `One [link](https://x.org).[^a]

## A heading

1. First

2. Second
   - inner
   - more[^b]

- [x] done
- [ ] open

> said
>
> twice

| a | b |
| --- | ---: |
| c | d |

---

\`\`\`js
run();
\`\`\`

![A chart](/img/chart.png)

The end
over two lines.

[^a]: Page 3.
[^b]: Page 4.

    And more.
`;

  const outline = (markdown: string) => ({
    blocks: listBlocks(markdown).map(({ number, kind }) => `${number} ${kind}`),
    types: parseBody(markdown).children.map(({ type }) => type),
  });

  it('has the blocks, headings and footnotes of the original, in order', () => {
    expect(outline(buildTranslationBody(body, '{{à traduire}}'))).toEqual(outline(body));
  });

  it('shows the original below each block, line by line, where no reader sees it', () => {
    const text = buildTranslationBody(body, '{{à traduire}}');
    for (const line of body.split('\n').filter((each) => /\w/.test(each) && !/run|`/.test(each))) {
      expect(text).toContain(`%% ${line}`);
    }
    const shown = listBlocks(text)
      .map((block) => block.text)
      .join('\n');
    expect(shown).not.toMatch(/First|said|The end/);
  });

  it.each([
    ['en/cases/pm-v-openai.md', undefined],
    ['en/pages/about.md', undefined],
    ['en/questions/when-i-use-genai-products-like-chatgpt-can-they-collect-my-data.md', undefined],
    ['fr/news/deux-ingenieurs-poursuivent-openai-et-microsoft.md', 'paragraphs' as const],
  ])('can be made of %s', (file, lineBreaks) => {
    const source = readFileSync(join('content', file), 'utf8')
      .split('\n---\n')
      .slice(1)
      .join('\n---\n');
    const made = buildTranslationBody(source, '{{to translate}}', { lineBreaks });
    const count = (text: string) => listBlocks(text, { lineBreaks }).map(({ kind }) => kind);
    expect(count(made)).toEqual(count(source));
  });
});

describe('npm run new -- translation, of a document with a whole record', () => {
  const originals = ['en/cases/doe-v-model.md', 'en/questions/may-they.md', 'en/terms/ecpa.md'];

  it.each(originals)('asks for every text of %s and for no fact', (file) => {
    const made = file.replace('en/', 'fr/');
    const others = Object.entries(recordContent).filter(([name]) => name !== made);
    folder.remove();
    folder = makeContentFolder(Object.fromEntries(others));
    run('translation', join(folder.contentFolder, file), 'fr');
    const findings = check(made);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['unfinished']));
    expect(folder.read(made)).not.toContain('[object Object]');
  });

  it('asks for the parties, for claims known by their term, and for reasons', () => {
    folder.remove();
    const isOriginal = ([name]: [string, string]) => name.startsWith('en/');
    const others = Object.fromEntries(Object.entries<string>(recordContent).filter(isOriginal));
    folder = makeContentFolder(others);
    run('translation', join(folder.contentFolder, 'en/cases/doe-v-model.md'), 'fr');
    run('translation', join(folder.contentFolder, 'en/questions/may-they.md'), 'fr');
    const text = folder.read('fr/cases/doe-v-model.md');
    for (const name of ['plaintiffs', 'defendants', 'ecpa', 'negligence', 'withdrawn', 'hearing']) {
      expect(text).toContain(`  ${name}: "{{à traduire}}" # `);
    }
    expect(folder.read('fr/questions/may-they.md')).toContain(
      'confidenceReasons:\n  - "{{à traduire}}" # Two courts disagree.\n  - ""\n',
    );
  });
});
