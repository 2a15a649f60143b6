import type { Locale } from '@/i18n/locales';
import { typeset } from '@/i18n/typography';
import type { Translate } from '@/i18n/loadTranslate';
import { getPath } from '@/i18n/paths';
import { getCompanionPath } from '@/lib/content/companionFiles';
import type { DocumentVersion } from '@/lib/content/model';
import { getStandingOfQuestion, listDocuments } from '@/lib/content/queries';
import type { DocumentKind } from '@/lib/content/vocabulary';
import { formatDate } from '@/lib/format/formatDate';
import { getAbsoluteAddress } from '@/lib/seo/absoluteAddress';
import { buildConfidenceWords } from '@/lib/seo/words/buildConfidenceWords';
import { buildMovedWords } from '@/lib/seo/words/buildMovedWords';
import { buildStatusWords } from '@/lib/seo/words/buildStatusWords';
import { dataFiles } from '@/lib/content/dataFiles';

/**
 * The guide to a language's documents for language models (llmstxt.org): what the site is, how far it
 * can be relied on, and every document with what is most often asked of it.
 */
export function buildLlmsText(locale: Locale, translate: Translate): string {
  const site = translate('Site');
  const sections = translate('SiteHeader');
  const t = translate('Llms');
  const parts = [
    `# ${site('name')}`,
    `> ${site('description')}`,
    t('introduction'),
    ...buildSection(sections('questions'), listLinks('question', locale, translate)),
    ...buildSection(sections('cases'), listLinks('case', locale, translate)),
    ...buildSection(sections('news'), listLinks('news', locale, translate)),
    ...buildSection(sections('glossary'), listLinks('term', locale, translate)),
    ...buildSection(t('data'), listDataLinks(locale, translate)),
    ...buildSection(t('more'), listLinks('page', locale, translate)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function buildSection(heading: string, links: readonly string[]): string[] {
  return links.length > 0 ? [`## ${heading}`, links.join('\n')] : [];
}

/** Links to the copies of all documents of a kind that exist in the language. */
function listLinks(kind: DocumentKind, locale: Locale, translate: Translate): string[] {
  return listDocuments(kind, locale)
    .filter((version) => version.locale === locale)
    .map((version) => {
      const address = getAbsoluteAddress(getCompanionPath(version, 'md'));
      const summary = summarise(version, translate);
      return `- [${version.title}](${address})${summary && `: ${summary}`}`;
    });
}

/** What is most often asked of a document: the answer with its certainty, the status with its day. */
function summarise(version: DocumentVersion, translate: Translate): string {
  switch (version.kind) {
    case 'case':
      return version.status ? buildStatusWords(version.status, version.locale, translate) : '';
    case 'question': {
      const words = translate('Confidence');
      const levels = version.confidence.map((level) => buildConfidenceWords(level, words));
      const answer = typeset(`${version.shortAnswer} (${levels.join('; ')})`, version.locale);
      const standing = getStandingOfQuestion(version, version.locale);
      const moved = buildMovedWords(standing, version.locale, translate('Moved'), 'short');
      return moved === undefined ? answer : `${answer}. ${moved}`;
    }
    case 'news':
      return formatDate(version.eventDate, version.locale);
    default:
      return '';
  }
}

function listDataLinks(locale: Locale, translate: Translate): string[] {
  const t = translate('DataPage');
  const files = dataFiles.map(
    ({ name, path }) => `- [${path}](${getAbsoluteAddress(path)}): ${t(name)}`,
  );
  const page = getAbsoluteAddress(getPath(locale, { route: '/data' }));
  return [...files, `- [${translate('Llms')('data')}](${page})`];
}
