import type { SourceDocument } from '@/lib/content/sourceDocument';
import { listChangedTexts, takePrint } from '@/delivery/reuse/contentPrint';

const stamp = {
  variables: { SITE_URL: 'https://example.org' },
  files: {
    'content/.ledger/fr/cases/doe.yaml': [1, 1, 'ledger'],
    'content/en/cases/doe.md': [1, 1, 'doe'],
    'content/fr/cases/doe.md': [1, 1, 'doe in French'],
    'content/en/news/day.md': [1, 1, 'day'],
    'lib/x.ts': [1, 1, 'x'],
  },
} as const;

function buildSource(file: string, changes: Partial<SourceDocument> = {}): SourceDocument {
  const kind = file.includes('news') ? 'news' : 'case';
  const key = kind === 'news' ? 'day' : 'doe';
  const locale = file.startsWith('fr') ? 'fr' : 'en';
  const body = 'The first paragraph.\n\nThe second one.\n';
  return { file, kind, key, locale, data: { title: 'Doe' }, body, bodyLine: 4, ...changes };
}

const files = ['en/cases/doe.md', 'fr/cases/doe.md', 'en/news/day.md'];
const sources = files.map((file) => buildSource(file));
const before = takePrint(stamp, sources);

/** The documents whose texts changed, where some sources are others. */
function compare(file: string, changes: Partial<SourceDocument>) {
  const after = takePrint(
    stamp,
    sources.map((source) => (source.file === file ? { ...source, ...changes } : source)),
  );
  const changed = listChangedTexts(before, after);
  return changed && [...changed];
}

describe('the print of what a build is made from', () => {
  it('is the same for the same, in whatever order', () => {
    expect(takePrint(stamp, [...sources].reverse())).toEqual(before);
    expect(listChangedTexts(before, before)).toEqual(new Set());
  });

  it('tells of a text beyond its first paragraph whose it is, in any language', () => {
    const body = 'The first paragraph.\n\nAnother second one.\n';
    expect(compare('en/cases/doe.md', { body })).toEqual(['case/doe']);
    expect(compare('fr/cases/doe.md', { body })).toEqual(['case/doe']);
    expect(compare('en/news/day.md', { body })).toEqual(['news/day']);
  });

  it('tells no document where more than texts changed', () => {
    const body = 'Another first paragraph.\n\nThe second one.\n';
    expect(compare('en/cases/doe.md', { body })).toBeUndefined();
    expect(compare('en/cases/doe.md', { data: { title: 'Roe' } })).toBeUndefined();
    expect(listChangedTexts(before, takePrint(stamp, sources.slice(1)))).toBeUndefined();
  });

  it.each([
    ['a source of the code', { ...stamp, files: { ...stamp.files, 'lib/x.ts': [1, 1, 'y'] } }],
    [
      'a ledger',
      { ...stamp, files: { ...stamp.files, 'content/.ledger/fr/cases/doe.yaml': [1, 1, 'z'] } },
    ],
    ['a file more', { ...stamp, files: { ...stamp.files, 'lib/y.ts': [1, 1, 'y'] } }],
    ['a variable', { ...stamp, variables: { SITE_URL: 'https://example.com' } }],
  ] as const)('tells no document where %s changed', (_, other) => {
    expect(listChangedTexts(before, takePrint(other, sources))).toBeUndefined();
  });

  it('keeps parts apart that follow each other', () => {
    const [first, ...others] = sources;
    if (!first) throw new Error('There are sources.');
    const shifted = { ...first, body: 'Doe"}The first paragraph.\n\nThe second one.\n', data: {} };
    expect(takePrint(stamp, [shifted, ...others]).shared).not.toBe(before.shared);
  });
});
