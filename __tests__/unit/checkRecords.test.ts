import { changeContent, checkFolder, cleanContent, listPlaces } from '../support/checkFolder';
import { recordContent } from '../support/recordContent';

const original = 'en/cases/doe-v-model.md';
const translation = 'fr/cases/doe-v-model.md';
const question = 'en/questions/may-they.md';
const questionInFrench = 'fr/questions/may-they.md';
const term = 'en/terms/ecpa.md';

const find = (file: string, from: string, to: string) =>
  checkFolder(changeContent(file, from, to, recordContent));

describe('the check', () => {
  it('finds nothing but a missing source in a record with all that it may have', () => {
    expect(listPlaces(checkFolder(recordContent))).toEqual([]);
  });

  it('finds nothing in a case without any of it', () => {
    expect(checkFolder(cleanContent)).toEqual([]);
  });
});

describe.each([
  // Events and scheduled dates.
  ['an impossible date', original, 'date: "2023-06-28"', 'date: "2023-06-31"', '17:11 events'],
  ['a date that is a number', original, 'date: "2023-06-28"', 'date: 2023', '17:11 events'],
  ['a kind that is none', original, 'kind: filed', 'kind: fled', '18:11 events'],
  ['a source by http', original, 'source: "https://a', 'source: "http://a', '19:13 events'],
  ['a copy that runs', original, '"https://archive.', '"javascript:', '20:15 events'],
  ['no text', original, '    text: "A complaint was filed."\n', '', '16:5 events'],
  ['an unknown part', original, '    archived:', '    archive:', '20:5 events'],
  ['an id that stands twice', original, '- id: withdrawn', '- id: filed', '22:9 events'],
  ['an id that is no name', original, '- id: withdrawn', '- id: Withdrawn!', '22:9 events'],
  [
    '"after" without a day left',
    original,
    'after: "2023-09-05"',
    'after: "2023-10"',
    '24:12 event-after',
  ],
  [
    '"after" that says nothing',
    original,
    'after: "2023-09-05"',
    'after: "2023-08"',
    '24:12 event-after',
  ],
  ['"after" that is no date', original, 'after: "2023-09-05"', 'after: "5 Sept"', '24:12 events'],
  ['a scheduled date without kind', original, '    kind: hearing\n', '', '29:5 events'],
  [
    '"after" of a scheduled date',
    original,
    'kind: hearing',
    'after: "2024-01-05"\n    kind: hearing',
    '31:5 events',
  ],
  [
    'a text that is missing in French',
    translation,
    '  filed: "Une plainte est déposée."\n',
    '',
    '11:3 events',
  ],
  ['a text of an unknown event', translation, '  filed:', '  field:', '11:3 events'],
  [
    'a list of events in French',
    translation,
    'events:\n  filed',
    'events: [filed]\nx:\n  filed',
    '10:9 events',
  ],
  // Claims, parties, status.
  ['a claim without id and term', original, 'id: negligence, ', '', '14:5 claims'],
  ['a claim with an empty text', original, 'text: "Negligence"', 'text: ""', '14:29 claims'],
  [
    'an unknown part of a claim',
    original,
    'text: "Negligence"',
    'text: "N", terms: x',
    '14:34 claims',
  ],
  [
    'a claim that is a text',
    original,
    '{ id: negligence, text: "Negligence" }',
    'Negligence',
    '14:5 claims',
  ],
  ['a claim that names an unknown term', original, 'term: ecpa', 'term: ecpb', '13:13 relation'],
  ['a claim without text in French', translation, '  negligence: "Négligence"\n', '', '8:3 claims'],
  ['a party that is missing', original, '  defendants: "Model, Inc."\n', '', '10:3 parties'],
  ['an unknown party', original, '  defendants:', '  defendant:', '11:3 parties'],
  [
    'a party that is missing in French',
    translation,
    '  defendants: "Model, Inc."\n',
    '',
    '5:3 parties',
  ],
  [
    'parties that are a text',
    original,
    'parties:\n  plaintiffs: "Doe, a user"\n  defendants: "Model, Inc."',
    'parties: "Doe"',
    '9:10 field-type',
  ],
  ['a sequel that is none', original, 'sequel: not-established', 'sequel: unknown', '8:54 status'],
  // Confidence.
  ['a change to level 6', question, 'to: 3', 'to: 6', '12:9 confidence-log'],
  [
    'a change of a level in quotation marks',
    question,
    'from: 4',
    'from: "4"',
    '11:11 confidence-log',
  ],
  ['a change of a third level of two', question, 'level: 1', 'level: 3', '13:12 confidence-log'],
  ['a change of one of two levels', question, '    level: 1\n', '', '9:5 confidence-log'],
  [
    'a change without reason',
    question,
    '    text: "A second court disagreed."\n',
    '',
    '9:5 confidence-log',
  ],
  [
    'a change without text in French',
    questionInFrench,
    'confidenceLog:\n  disagreement: "Un deuxième tribunal n’est pas du même avis."\n',
    '',
    '1:1 confidence-log',
  ],
  ['a reason too few', question, '", ""]', '"]', '7:1 confidence'],
  ['a reason too many in French', questionInFrench, '", ""]', '", "", ""]', '6:1 confidence'],
  // Terms.
  ['a term without class', term, 'termClass: statute\n', '', '1:1 missing-field'],
  ['a class that is none', term, 'termClass: statute', 'termClass: law', '4:12 field-value'],
  ['a source of a term by http', term, '"https://a', '"http://a', '7:9 https-link'],
  ['a term without definition', term, 'A law.', '', '9:1 term-definition'],
  [
    'a field of cases in a term',
    term,
    'termClass: statute',
    'termClass: statute\ncourt: "X"',
    '5:1 unknown-field',
  ],
])('%s', (_, file, from, to, place) => {
  it(`is an error at ${place}`, () => {
    const errors = find(file, from, to).filter(({ severity }) => severity === 'error');
    expect(listPlaces(errors)).toContain(`${file}:${place}`);
  });
});

describe('what can be true all the same', () => {
  it.each([
    [
      'an event before the filing',
      '2023-09"\n    after: "2023-09-05',
      '2023-05',
      '23:11 event-order',
    ],
    [
      'an event without source',
      'source: "https://a.example/withdrawn"\n    ',
      '',
      '22:5 event-source',
    ],
    [
      'a status older than the last event',
      'asOf: "2023-09"',
      'asOf: "2023-08-31"',
      '8:35 status-date',
    ],
    ['a status of the days before it', 'asOf: "2023-09"', 'asOf: "2023-09-05"', '8:35 status-date'],
  ])('%s is a warning', (_, from, to, place) => {
    const findings = find(original, from, to);
    expect(listPlaces(findings)).toEqual([`${original}:${place}`]);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is taken from the first date of the case where no event is its filing', () => {
    const files = changeContent(original, 'kind: filed', 'kind: announcement', recordContent);
    const later = changeContent(original, '["2023-06-28"]', '["2023-07"]', files);
    expect(listPlaces(checkFolder(files))).toEqual([]);
    expect(listPlaces(checkFolder(later))).toEqual([`${original}:17:11 event-order`]);
  });
});

describe('messages', () => {
  it.each([
    [original, 'term: ecpa', 'term: ecpb', 'Did you mean "ecpa"?'],
    [original, 'kind: filed', 'kind: fled', 'it must be one of: filed, withdrawn'],
    [translation, '  filed:', '  field:', 'Did you mean "filed"?'],
    [original, '    archived:', '    archive:', 'Did you mean "archived"?'],
  ])('say how to mend %s: %s -> %s', (file, from, to, hint) => {
    const messages = find(file, from, to).map(({ message }) => message);
    expect(messages.join('\n')).toContain(hint);
  });
});
