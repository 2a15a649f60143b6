import type { Graph, Thing } from 'schema-dts';
import { loadTranslate } from '@/i18n/loadTranslate';
import type { DocumentVersion } from '@/lib/content/model';
import { buildBreadcrumbs } from './buildBreadcrumbs';
import { describeCase } from './describeCase';
import { describeNews } from './describeNews';
import { describePage } from './describePage';
import { describeQuestion } from './describeQuestion';
import { describeTerm } from './describeTerm';

/**
 * What a document says of itself to search engines (schema.org as JSON-LD): what it is, in which
 * language, of which work it is a translation, and where it stands. For its own page alone: a
 * fallback page has none, as its canonical address is another.
 */
export async function buildDocumentJsonLd(version: DocumentVersion): Promise<Graph> {
  const translate = await loadTranslate(version.locale);

  return {
    '@context': 'https://schema.org',
    '@graph': [describe(version, translate), buildBreadcrumbs(version, translate)],
  };
}

function describe(
  version: DocumentVersion,
  translate: Awaited<ReturnType<typeof loadTranslate>>,
): Thing {
  switch (version.kind) {
    case 'case':
      return describeCase(version, translate);
    case 'question':
      return describeQuestion(version, translate);
    case 'news':
      return describeNews(version, translate);
    case 'term':
      return describeTerm(version);
    case 'page':
      return describePage(version);
  }
}
