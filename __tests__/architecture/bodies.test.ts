import { readFileSync } from 'node:fs';
import { listProjectImports, listSourceFiles } from '../support/listSourceFiles';

/**
 * A build that differs from the last one in texts alone renders the pages of those documents and has
 * all others from there (`delivery/reuse/`). That is right as long as no page reads the text of another
 * page's document beyond its first paragraph, which is what these tests hold the code to.
 */
const files = listSourceFiles().filter(
  (file) => /^(app|components|lib)\//.test(file) && !/^lib\/content\/(check|scaffold)\//.test(file),
);

/** The modules that read the text of a document as a whole. */
const readers = [
  // Make versions, or compare files with what contentlayer read of them.
  'lib/content/buildBase.ts',
  'lib/content/readGenerated.ts',
  'lib/content/verifyGenerated.ts',
  // For the page of the document itself.
  'lib/content/renderDocument.ts',
  'lib/content/ledger/blockNumbers.ts',
  // A command.
  'lib/content/ledger/acceptTranslation.ts',
  // The text as HTML, which `renderDocument` gave.
  'components/case/CaseArticle.tsx',
  'components/document/DocumentBody.tsx',
  'components/document/PageArticle.tsx',
  'components/question/QuestionArticle.tsx',
];

const importersOf = (module: RegExp) =>
  files.filter((file) => listProjectImports(file).some((target) => module.test(target)));

describe('texts of documents', () => {
  it('are read whole by few modules, by all others for their first paragraph', () => {
    const found = files.filter((file) => {
      const text = readFileSync(file, 'utf8').replaceAll(/buildExcerpt\(\s*version\.body\b/g, '');
      return /\.body\b|\{[^{}]*\bbody\b[^{}]*\} = /.test(text);
    });
    expect(found.sort()).toEqual([...readers].sort());
  });

  it('are rendered by the page of the document alone', () => {
    const callers = importersOf(/^lib\/content\/renderDocument$/).filter((file) =>
      /\brenderDocument\(/.test(readFileSync(file, 'utf8')),
    );
    expect(callers.sort()).toEqual([
      'app/SitePage.tsx',
      'app/[locale]/cases/[slug]/page.tsx',
      'app/[locale]/glossary/[slug]/page.tsx',
      'app/[locale]/news/[slug]/page.tsx',
      'app/[locale]/questions/[slug]/page.tsx',
    ]);
  });

  it('are compared with their ledgers there alone', () => {
    expect(importersOf(/^lib\/content\/readBlockState$/)).toEqual([
      'lib/content/renderDocument.ts',
    ]);
    expect(
      importersOf(/^lib\/content\/ledger\//).filter(
        (file) => !file.startsWith('lib/content/ledger/'),
      ),
    ).toEqual([
      'lib/content/readBlockState.ts',
      // Reads the ledgers, for the check.
      'lib/content/readSources.ts',
      // A type.
      'lib/content/renderDocument.ts',
    ]);
  });
});
