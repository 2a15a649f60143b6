import type { RuleName } from '@/lib/content/check/rules';
import { changeContent } from './checkFolder';
import { recordContent } from './recordContent';
import type { RuleExample } from './ruleExamples';

const original = 'en/cases/doe-v-model.md';
const question = 'en/questions/may-they.md';
const term = 'en/terms/ecpa.md';

function change(file: string, from: string, to: string, place: string): RuleExample {
  return { files: changeContent(file, from, to, recordContent), place: `${file}:${place}` };
}

/** For each rule about records, answers and terms an example of what it finds. */
export const recordExamples = {
  events: change(original, 'kind: filed', 'kind: fled', '18:11'),
  'event-after': change(original, 'after: "2023-09-05"', 'after: "2023-10"', '24:12'),
  'event-order': change(original, '2023-09"\n    after: "2023-09-05', '2023-05', '23:11'),
  'event-source': change(original, 'source: "https://a.example/withdrawn"\n    ', '', '22:5'),
  'status-date': change(original, 'asOf: "2023-09"', 'asOf: "2023-08"', '8:35'),
  claims: change(original, 'id: negligence, ', '', '14:5'),
  parties: change(original, '  defendants: "Model, Inc."\n', '', '10:3'),
  'confidence-log': change(question, 'to: 3', 'to: 6', '12:9'),
  'term-definition': change(term, 'A law.', '', '9:1'),
} as const satisfies Partial<Record<RuleName, RuleExample>>;
