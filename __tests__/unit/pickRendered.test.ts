import { listOrderPages } from '@/lib/content/caseSelection';
import type { DocumentVersion } from '@/lib/content/model';
import { listSlugs } from '@/lib/content/queries';
import { buildCase } from '../support/buildDocuments';

const versions: DocumentVersion[] = ['doe', 'roe'].flatMap((key) =>
  (['en', 'fr'] as const).map((locale) => buildCase({ key, locale, slug: `${key}-${locale}` })),
);

jest.mock('@/lib/content/repository', () => ({ loadVersions: () => versions }));
afterEach(() => {
  delete process.env['CHANGED_DOCUMENTS'];
});

const list = () => listSlugs('case').map(({ slug }) => slug);

describe('the addresses that are rendered', () => {
  it('are all of them', () => {
    expect(list().sort()).toEqual(['doe-en', 'doe-fr', 'roe-en', 'roe-fr']);
    expect(listOrderPages('name')).toEqual([
      { locale: 'en', page: '1' },
      { locale: 'fr', page: '1' },
    ]);
  });

  it('are those of changed documents in all languages, where a build follows another', () => {
    process.env['CHANGED_DOCUMENTS'] = 'case/roe news/doe';
    expect(list().sort()).toEqual(['roe-en', 'roe-fr']);
  });

  it('are never none', () => {
    process.env['CHANGED_DOCUMENTS'] = '';
    expect(list()).toHaveLength(1);
    expect(listOrderPages('name')).toEqual([{ locale: 'en', page: '1' }]);
  });
});
