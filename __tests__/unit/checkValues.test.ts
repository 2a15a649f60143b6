import { changeContent, checkFolder, cleanContent, listPlaces } from '../support/checkFolder';

const original = 'en/cases/pm-v-openai.md';
const translation = 'fr/cases/pm-v-openai.md';
const question = 'en/questions/can-they-collect-my-data.md';
const statusLine =
  'status: { state: withdrawn, asOf: "2023-09", source: "https://example.org/news" }';

describe.each([
  ['a date without month', original, '"6/28/2023"', '"1211/2023"', '9:13 date'],
  ['a day that does not exist', original, '"6/28/2023"', '"2/30/2023"', '9:13 date'],
  ['a date that is none', question, '"2023-09-15"', '"September"', '9:10 date'],
  [
    'a second date that is none',
    original,
    '"6/28/2023"]',
    '"6/28/2023", "28/6/2023"]',
    '9:26 date',
  ],
  ['a level of 6', question, '    4 (non', '    6 (non', '6:18 confidence'],
  ['a level of 0', question, '    4 (non', '    0 (non', '6:18 confidence'],
  ['a level in words', question, '    4 (non', '    likely (non', '6:18 confidence'],
  ['a level without number', question, '    4 (non', '    (non', '6:18 confidence'],
  ['another contentType', original, '"legalCase"', '"Q&A"', '11:14 content-type'],
  [
    'a citation link too many',
    original,
    'complaint"]\n',
    'complaint", ""]\n',
    '8:1 citation-links',
  ],
  [
    'a citation link by http',
    original,
    '["https://example.org/c',
    '["http://example.org/c',
    '8:17 https-link',
  ],
  [
    'a citation link that runs',
    original,
    '["https://example.org/complaint"]',
    '["javascript:alert(1)"]',
    '8:17 https-link',
  ],
  [
    'a docket link by http',
    original,
    '"https://example.org/docket"',
    '"http://example.org/docket"',
    '13:13 https-link',
  ],
  [
    'a docket link without host',
    original,
    '"https://example.org/docket"',
    '"https://"',
    '13:13 https-link',
  ],
  ['a cover that is not there', original, '/img/10.png', '/img/11.png', '5:11 cover'],
  ['a cover outside public/', original, '/img/10.png', '/../public/img/10.png', '5:11 cover'],
  ['a cover without slash', original, '/img/10.png', 'img/10.png', '5:11 cover'],
  ['a state that is none', original, 'state: withdrawn', 'state: withdrawed', '15:18 status'],
  ['a status without day', original, ', asOf: "2023-09"', '', '15:9 status'],
  ['a status as of no day', original, 'asOf: "2023-09"', 'asOf: "2023-13"', '15:35 status'],
  ['a status with an http source', original, 'source: "https', 'source: "http', '15:54 status'],
  [
    'a status with a part too many',
    original,
    'state: withdrawn',
    'state: withdrawn, by: x',
    '15:29 status',
  ],
  ['a note without id', original, '  - id: withdrawn\n    date', '  - date', '17:5 notes'],
  ['a note without date', original, '    date: "2023-09"\n', '', '17:5 notes'],
  ['a note of no day', original, 'date: "2023-09"', 'date: "soon"', '18:11 notes'],
  ['a note of no class', original, 'class: update', 'class: news', '19:12 notes'],
  ['a note without text', original, '"The users withdrew their suit."', '""', '20:11 notes'],
  [
    'a note with a part too many',
    original,
    'class: update',
    'class: update\n    by: x',
    '20:5 notes',
  ],
  [
    'a note that is a text',
    original,
    '    text: "The users withdrew their suit."',
    '    text: x\n  - y',
    '21:5 notes',
  ],
  [
    'an id used twice',
    original,
    '    text: "The users withdrew their suit."',
    '    text: x\n  - { id: withdrawn, date: "2023", class: update, text: y }',
    '21:11 notes',
  ],
  [
    'a note that is not translated',
    translation,
    'notes:\n  withdrawn: "Les utilisateurs se sont désistés."\n',
    '',
    '1:1 notes',
  ],
  [
    'a note with a blank translation',
    translation,
    '"Les utilisateurs se sont désistés."',
    '" "',
    '7:3 notes',
  ],
  ['a list of notes in a translation', translation, '  withdrawn: "Les', '  - "Les', '7:3 notes'],
] as const)('%s', (_, file, from, to, place) => {
  it('is found where it is', () => {
    expect(listPlaces(checkFolder(changeContent(file, from, to)))).toEqual([`${file}:${place}`]);
  });
});

describe('values', () => {
  it('may leave a citation without link', () => {
    const files = changeContent(original, '["https://example.org/complaint"]', '[""]');
    expect(checkFolder(files)).toEqual([]);
  });

  it('want a text for a cover', () => {
    const files = changeContent(original, 'coverImgAlt: "Lines."\n', '');
    expect(listPlaces(checkFolder(files))).toEqual([`${original}:5:1 cover`]);
  });

  it('of a translated note name a note of the original', () => {
    const files = changeContent(translation, 'withdrawn:', 'withdrawal:');
    const findings = checkFolder(files);
    expect(listPlaces(findings)).toEqual([`${translation}:7:3 notes`, `${translation}:7:3 notes`]);
    expect(findings[1]?.message).toContain('Did you mean "withdrawn"?');
  });

  it('of a status may do without source', () => {
    const files = changeContent(original, statusLine, 'status: { state: withdrawn, asOf: "2023" }');
    expect(checkFolder(files)).toEqual([]);
  });

  it('of a note are Markdown and are checked like a body', () => {
    const text = cleanContent[original].replace('"The users withdrew', '"[x](javascript:y) <b>The');
    expect(listPlaces(checkFolder({ ...cleanContent, [original]: text }))).toEqual([
      `${original}:20:12 unsafe-link`,
      `${original}:20:30 raw-html`,
    ]);
  });

  it('of a note hold less than a body may', () => {
    const files = changeContent(original, '"The users withdrew their suit."', '"# Withdrawn"');
    expect(listPlaces(checkFolder(files))).toEqual([`${original}:20:12 note-text`]);
  });
});
