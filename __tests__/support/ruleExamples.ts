import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleName } from '@/lib/content/check/rules';
import { changeContent, cleanContent, type Files } from './checkFolder';
import { recordExamples } from './recordExamples';

/** Bad files, and where their one fault lies: `file:line:column`. */
export type RuleExample = { files: Files; place: string; prepare?: (folder: string) => void };

const original = 'en/cases/pm-v-openai.md';
const translation = 'fr/cases/pm-v-openai.md';
const question = 'en/questions/can-they-collect-my-data.md';
const answer = 'fr/questions/can-they-collect-my-data.md';
const about = 'en/pages/about.md';

/** The clean content with one change, found at a place of the changed file. */
function change(file: string, from: string, to: string, place: string): RuleExample {
  return { files: changeContent(file, from, to), place: `${file}:${place}` };
}

/** The clean content with one file more or another. */
function put(file: string, text: string | Uint8Array, place: string): RuleExample {
  return { files: { ...cleanContent, [file]: text }, place: `${file}:${place}` };
}

/** One change to the English body of the clean case; its first line is the 22nd of the file. */
const changeBody = (to: string, place: string) => change(original, 'Users sue; see', to, place);

const draft = changeContent(original, 'draft: false', 'draft: true');
const ledger = '.ledger/en/cases/pm-v-openai.yaml';
const unfinishedDraft = {
  ...draft,
  [original]: String(draft[original]).replace('"P.M. v. OpenAI"', '"{{to fill in}}"'),
};

/** For each rule of the check content in which it, and it alone at that place, finds something. */
export const ruleExamples: Record<RuleName, RuleExample> = {
  ...recordExamples,
  'file-path': put('en/pages/About.md', cleanContent[about], '1:1'),
  'file-unreadable': {
    files: cleanContent,
    // No program reads a file of 3 GB into memory; it takes no room on the disk.
    prepare: (folder) => truncateSync(join(folder, about), 3 * 2 ** 30),
    place: `${about}:1:1`,
  },
  'utf-8': put(about, Buffer.from('---\ntitle: "Caf\xe9"\n---\n', 'latin1'), '2:12'),
  'byte-order-mark': put(about, `\uFEFF${cleanContent[about]}`, '1:1'),
  'line-endings': change(about, '"About"\n', '"About"\r\n', '2:15'),
  fence: change(about, '---\ntitle', '---json\ntitle', '1:1'),
  yaml: change(about, '"About"', '"About', '2:8'),
  'unknown-field': change(about, 'title:', 'titel: x\ntitle:', '2:1'),
  'missing-field': change(question, 'shortAnswer: "Probably yes."\n', '', '1:1'),
  'empty-field': change(original, 'draft: false', 'draft:', '10:1'),
  'field-type': change(original, 'index: 10', 'index: "10"', '2:8'),
  'field-value': change(original, 'us-federal', 'us-federel', '14:15'),
  'invisible-character': change(about, 'What this', 'What\u200B this', '5:5'),
  date: change(original, '6/28/2023', '1211/2023', '9:13'),
  confidence: change(question, '4 (non', '7 (non', '6:18'),
  'title-spaces': change(question, 'data?"', 'data? "', '3:8'),
  'index-duplicate': put(
    'en/cases/z-v-model.md',
    '---\nindex: 10\ntitle: "Z"\ncitations: ["Z"]\ncaseDates: ["2024"]\ncontentType: legalCase\n---\nx\n',
    '2:8',
  ),
  'content-type': change(original, '"legalCase"', '"Q&A"', '11:14'),
  'slug-form': change(original, 'slug: "pm-v-openai"', 'slug: "PM v_OpenAI"', '4:7'),
  'slug-reserved': change(original, 'slug: "pm-v-openai"', 'slug: "page"', '4:7'),
  'slug-duplicate': change(translation, '["pm-contre-openai"]', '["pm-v-openai"]', '5:15'),
  'slug-file-name': change(original, 'slug: "pm-v-openai"', 'slug: "pm-versus-openai"', '4:7'),
  'published-address': {
    files: { ...cleanContent, '.published/en/cases.txt': 'pm-v-openai\nat-v-openai\n' },
    place: '.published/en/cases.txt:2:1',
  },
  'published-list': {
    files: { ...cleanContent, '.published/en/cases.txt': '' },
    place: `${original}:4:7`,
  },
  'page-route': change(about, 'title:', 'slug: other\ntitle:', '2:7'),
  cover: change(original, '/img/10.png', '/img/11.png', '5:11'),
  'citation-links': change(original, 'complaint"]\n', 'complaint", ""]\n', '8:1'),
  'https-link': change(original, '"https://example.org/docket"', '"http://example.org/"', '13:13'),
  status: change(original, 'state: withdrawn', 'state: withdrawed', '15:18'),
  notes: change(original, 'class: update', 'class: news', '19:12'),
  'note-text': change(original, '"The users', '"- x\\n\\n# The users', '20:15'),
  'translated-from': change(translation, 'translatedFrom: en', 'translatedFrom: de', '3:17'),
  'pair-original': put('fr/cases/x-v-y.md', '---\ntitle: X\ntranslatedFrom: en\n---\nx\n', '3:17'),
  'pair-two-originals': change(translation, 'translatedFrom: en\n', '', '1:1'),
  'pair-restated-fact': change(
    translation,
    'translatedFrom: en',
    'translatedFrom: en\nindex: 11',
    '4:1',
  ),
  'pair-confidence': change(answer, '4 (hors BIPA)', '3 (hors BIPA)', '6:18'),
  'pair-missing': put('en/pages/privacy.md', cleanContent[about], '1:1'),
  'pair-blocks': change(
    translation,
    'Ils demandent [Can they collect my data?]() et plus.\n\n',
    '',
    '11:1',
  ),
  'pair-headings': change(translation, 'Ils demandent', '## La suite\n\nIls demandent', '11:1'),
  relation: change(question, '["pm-v-openai"]', '["pm-versus-openai"]', '8:16'),
  'relation-draft': { files: draft, place: `${question}:8:16` },
  'relation-one-sided': {
    files: changeContent(question, 'relatedCases: ["pm-v-openai"]', 'relatedCases: []'),
    place: `${original}:12:20`,
  },
  footnote: changeBody('Users sue;[^9] see', '22:11'),
  definition: changeBody('[x]: https://example.org\n\nUsers sue; see', '22:1'),
  'phrase-language': changeBody('Users :lang[sue] see', '22:7'),
  'heading-levels': changeBody('### Early\n\nUsers sue; see', '22:1'),
  'image-file': change(original, '/img/chart.png', '/img/map.png', '26:1'),
  'body-limits': changeBody(`${'*a_ '.repeat(2000)} see`, '22:1'),
  'image-alt': change(original, '![A chart]', '![]', '26:1'),
  'raw-html': changeBody('Users <b>sue; see', '22:7'),
  'unsafe-link': changeBody('Users [sue](javascript:alert) see', '22:7'),
  link: changeBody('Users [sue](nowhere.md) see', '22:7'),
  'link-draft': { files: draft, place: `${question}:11:10` },
  'link-fragment': changeBody('Users [sue](#p12) see', '22:7'),
  'http-link': changeBody('Users [sue](http://example.org) see', '22:7'),
  'french-straight-quotes': change(translation, 'et plus', "et l'autre", '11:49'),
  'french-quotation-marks': change(translation, 'et plus', 'et “plus', '11:48'),
  'french-accents': change(translation, 'Ils demandent', 'Etats et ils demandent', '11:1'),
  'reviewed-entry': {
    files: { ...cleanContent, '.reviewed.yaml': '- file: x.md\n  rule: title-spaces\n' },
    place: '.reviewed.yaml:1:3',
  },
  'reviewed-stale': {
    files: {
      ...cleanContent,
      '.reviewed.yaml': `- file: ${question}\n  rule: title-spaces\n  reason: x\n`,
    },
    place: '.reviewed.yaml:1:3',
  },
  ledger: put('.ledger/en/pages/about.yaml', '# A ledger\n<<<<<<< HEAD\n', '2:1'),
  'ledger-stale': put('.ledger/en/pages/privacy.yaml', '', '1:1'),
  'ledger-behind': { files: { ...cleanContent, [ledger]: '' }, place: `${original}:22:1` },
  unfinished: change(translation, 'Ils demandent', '{{à traduire}}', '11:1'),
  'unfinished-draft': { files: unfinishedDraft, place: `${original}:3:8` },
};
