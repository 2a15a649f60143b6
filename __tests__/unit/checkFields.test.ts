import { changeContent, checkFolder, listPlaces } from '../support/checkFolder';

const original = 'en/cases/pm-v-openai.md';
const translation = 'fr/cases/pm-v-openai.md';
const question = 'en/questions/can-they-collect-my-data.md';

/** One change to the clean content, and where it is found. */
describe.each([
  ['a misspelt field', original, 'dockLink', ['docketLink: ', 'dockLink: '], '13:1 unknown-field'],
  [
    'a field of another kind',
    question,
    'court',
    ['index: 4\n', 'index: 4\ncourt: "x"\n'],
    '3:1 unknown-field',
  ],
  [
    'a field of contentlayer',
    original,
    'field',
    ['index: 10\n', 'index: 10\nbody: x\n'],
    '3:1 unknown-field',
  ],
  ['no index', original, 'index', ['index: 10\n', ''], '1:1 missing-field'],
  [
    'no citations',
    question,
    'shortAnswer',
    ['shortAnswer: "Probably yes."\n', ''],
    '1:1 missing-field',
  ],
  [
    'an untranslated text',
    translation,
    'coverImgAlt',
    ['coverImgAlt: "Des lignes."\n', ''],
    '1:1 missing-field',
  ],
  [
    'a blank title',
    translation,
    'title',
    ['title: "P.M. v. OpenAI"', 'title: "  "'],
    '2:1 empty-field',
  ],
  ['a field without value', original, 'draft', ['draft: false', 'draft:'], '10:1 empty-field'],
  ['an empty required list', original, 'caseDates', ['["6/28/2023"]', '[]'], '9:1 empty-field'],
  [
    'a number for a text',
    original,
    'docketLink',
    ['"https://example.org/docket"', '3'],
    '13:13 field-type',
  ],
  [
    'an unquoted level',
    question,
    '"4"',
    ['|\n    4 (non-BIPA claims); 2 (BIPA claims)', '4'],
    '6:18 field-type',
  ],
  ['an unquoted year', question, '"2023"', ['"2023-09-15"', '2023'], '9:10 field-type'],
  ['a text for a number', original, 'index', ['index: 10', 'index: "10"'], '2:8 field-type'],
  ['a part of a number', original, 'index', ['index: 10', 'index: 10.5'], '2:8 field-type'],
  ['a text for yes or no', original, 'draft', ['draft: false', 'draft: "no"'], '10:8 field-type'],
  [
    'a text for a list',
    original,
    'citations',
    ['citations: ["P.M. v. OpenAI N.D. Cal."]', 'citations: "x"\n'],
    '7:12 field-type',
  ],
  [
    'a number in a list',
    original,
    'relatedQuestions',
    ['["can-they-collect-my-data"]', '["can-they-collect-my-data", 4]'],
    '12:48 field-type',
  ],
  [
    'a list for a record',
    original,
    'status',
    ['{ state: withdrawn, asOf: "2023-09", source: "https://example.org/news" }', '[x]'],
    '15:9 field-type',
  ],
  [
    'a value that is not allowed',
    original,
    'us-federal',
    ['us-federal', 'us-federel'],
    '14:15 field-value',
  ],
] as const)('%s', (_, file, mention, [from, to], place) => {
  const findings = checkFolder(changeContent(file, from, to));
  const own = findings.filter((finding) => finding.rule !== 'citation-links');

  it('is found where it is', () => {
    const others = listPlaces(own).filter((found) => !found.startsWith('fr/questions'));
    expect(others).toEqual([`${file}:${place}`]);
  });

  it('is named', () => {
    expect(own[0]?.message).toContain(mention);
  });
});

describe('what the check suggests', () => {
  it('is the field that was probably meant', () => {
    const [finding] = checkFolder(changeContent(original, 'docketLink: ', 'docketlink: '));
    expect(finding?.message).toContain('Did you mean "docketLink"?');
  });

  it('is nothing where nothing is near', () => {
    const [finding] = checkFolder(changeContent(original, 'docketLink: ', 'zzzzzzzzz: '));
    expect(finding?.message).toBe('There is no field "zzzzzzzzz".');
  });
});

describe('fields that may be written as they are', () => {
  it.each([
    ['an optional list that is empty', original, '["can-they-collect-my-data"]', '[]'],
    ['a date without quotation marks', question, '"2023-09-15"', '2023-09-15'],
    ['spaces after a value', original, 'draft: false', 'draft: false '],
    ['a comment', original, 'draft: false', 'draft: false # for now'],
  ])('%s', (_, file, from, to) => {
    expect(checkFolder(changeContent(file, from, to))).toEqual([]);
  });
});
