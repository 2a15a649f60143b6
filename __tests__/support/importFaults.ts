import type { RuleName } from '@/lib/content/check/rules';

/** Where imported documents lie; they have faults. */
export const importFolder = '__tests__/fixtures/import';

/** A fault of an imported document: where it is found, by which rule, and how it is mended. */
export type ImportFault = {
  place: string;
  rule: RuleName;
  from: string;
  to: string;
};

const alpha = 'en/cases/alpha-v-model.md';
const beta = 'en/cases/beta-v-model.md';
const question = 'en/questions/what-is-a-placeholder.md';

/** All faults of the imported documents but the warnings that a file has no translation. */
export const importFaults: readonly ImportFault[] = [
  { place: `${alpha}:3:8`, rule: 'title-spaces', from: 'Model "', to: 'Model"' },
  { place: `${alpha}:4:7`, rule: 'slug-form', from: '"alpha v Model"', to: '"alpha-v-model"' },
  { place: `${alpha}:6:1`, rule: 'citation-links', from: ', ""]', to: ']' },
  { place: `${alpha}:7:13`, rule: 'date', from: '1211/2023', to: '12/11/2023' },
  { place: `${alpha}:12:59`, rule: 'footnote', from: '[^1]', to: '' },
  {
    place: `${alpha}:12:68`,
    rule: 'link',
    from: '(/explainer/questions/what-is-a-placeholder)',
    to: '(../questions/what-is-a-placeholder.md)',
  },
  { place: `${alpha}:14:25`, rule: 'link', from: '[an empty link]()', to: '[Beta v. Model]()' },
  { place: `${beta}:2:8`, rule: 'index-duplicate', from: 'index: 21', to: 'index: 22' },
  { place: `${beta}:4:7`, rule: 'slug-file-name', from: 'beta-et-al-v-model', to: 'beta-v-model' },
  { place: `${beta}:6:13`, rule: 'date', from: '2/30/2023', to: '2/28/2023' },
  { place: `${beta}:11:45`, rule: 'http-link', from: 'http://', to: 'https://' },
  { place: `${beta}:13:1`, rule: 'heading-levels', from: '### A', to: '## A' },
  { place: `${beta}:15:5`, rule: 'link-fragment', from: '#p9', to: '#p1' },
  { place: `${question}:8:18`, rule: 'confidence', from: '6 (others)', to: '5 (others)' },
  { place: `${question}:10:32`, rule: 'relation', from: 'beta-v-modell', to: 'beta-v-model' },
  { place: `${question}:14:1`, rule: 'image-alt', from: '![]', to: '![A placeholder]' },
  {
    place: `${question}:14:1`,
    rule: 'image-file',
    from: '/img/placeholder.png',
    to: '/img/legal/explainer/cases/10.png',
  },
  {
    place: `${question}:16:1`,
    rule: 'footnote',
    from: '\n[^2]: A footnote that nothing calls.\n',
    to: '',
  },
];

/** The text of a file with the faults that lie in it mended. */
export function mendImport(file: string, text: string): string {
  return importFaults
    .filter(({ place }) => place.startsWith(`${file}:`))
    .reduce((mended, { from, to }) => {
      if (!mended.includes(from)) throw new Error(`${file}: no "${from}"`);
      return mended.replace(from, to);
    }, text);
}
