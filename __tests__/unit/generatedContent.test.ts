import { rmSync } from 'node:fs';
import { readGenerated } from '@/lib/content/readGenerated';
import type { SourceDocument } from '@/lib/content/sourceDocument';
import { verifyGenerated } from '@/lib/content/verifyGenerated';
import { type Files, writeFolder } from '../support/checkFolder';

const document = {
  title: 'P.M. v. OpenAI',
  index: 10,
  body: { raw: 'Users sue.\n', html: '' },
  _id: 'en/cases/pm-v-openai.md',
  _raw: { sourceFilePath: 'en/cases/pm-v-openai.md', flattenedPath: 'en/cases/pm-v-openai' },
  type: 'Case',
};
const indexes = {
  'Case/_index.json': JSON.stringify([document]),
  'Question/_index.json': '[]',
  'News/_index.json': '[]',
  'Term/_index.json': '[]',
  'Page/_index.json': '[]',
};

function read(files: Files): SourceDocument[] {
  const folder = writeFolder(files);
  try {
    return readGenerated(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('readGenerated', () => {
  it('gives documents as they lie in the content folder', () => {
    expect(read(indexes)).toEqual([
      {
        file: 'en/cases/pm-v-openai.md',
        locale: 'en',
        kind: 'case',
        key: 'pm-v-openai',
        data: { title: 'P.M. v. OpenAI', index: 10 },
        body: 'Users sue.\n',
        bodyLine: 1,
      },
    ]);
  });

  it.each([
    ['nothing was generated', {}],
    ['a file is half written', { ...indexes, 'Case/_index.json': '[{"ti' }],
    ['a file is no list', { ...indexes, 'Case/_index.json': '{}' }],
    ['a document has no text', { ...indexes, 'Case/_index.json': '[{"title":"x"}]' }],
    ['a document is none', { ...indexes, 'Case/_index.json': '[null]' }],
  ])('says what to run when %s', (_, files) => {
    expect(() => read(files)).toThrow(/run contentlayer2 build/i);
  });
});

describe('verifyGenerated', () => {
  const [source] = read(indexes);
  if (!source) throw new Error('No document was read.');
  const other = { ...source, file: 'fr/cases/pm-v-openai.md' };

  it('accepts documents that are the same, whatever the order', () => {
    const written = { ...source, data: { index: 10, title: 'P.M. v. OpenAI' }, bodyLine: 5 };
    expect(() => verifyGenerated([written, other], [other, source])).not.toThrow();
  });

  it.each([
    ['is missing', [source, other], [source], 'fr/cases/pm-v-openai.md was not read'],
    ['is left over', [source], [source, other], 'fr/cases/pm-v-openai.md was read, but is not'],
    ['has another text', [source], [{ ...source, body: '' }], 'pm-v-openai.md has changed since'],
    ['has other fields', [source], [{ ...source, data: {} }], 'pm-v-openai.md has changed since'],
    ['was read twice', [source], [source, source], '1 files make 2 documents'],
  ])('names a document that %s', (_, sources, generated, message) => {
    expect(() => verifyGenerated(sources, generated)).toThrow(message);
  });
});
