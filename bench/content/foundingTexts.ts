import { locales, type Locale } from '@/i18n/locales';
import { mapLocales } from '@/i18n/mapLocales';
import { buildVersions } from '@/lib/content/buildVersions';
import type { DocumentVersion } from '@/lib/content/model';
import { readSources } from '@/lib/content/readSources';

/** The founding documents that readers and the bench visit. */
export const foundingCase = 'pm-v-openai';
export const foundingQuestion = 'when-i-use-genai-products-like-chatgpt-can-they-collect-my-data';
const foundingNews = 'deux-ingenieurs-poursuivent-openai-et-microsoft';

/** The founding texts of one language, taken apart; equal places hold the same text. */
export type FoundingTexts = {
  titles: Record<'case' | 'question' | 'news', string>;
  shortAnswer: string;
  headings: string[];
  paragraphs: string[];
};

/**
 * Takes the founding case, question and news summary apart in every language.
 * @throws Error when one is missing, or a language has more paragraphs than another.
 */
export function readFoundingTexts(contentFolder: string): Record<Locale, FoundingTexts> {
  const versions = buildVersions(readSources(contentFolder).sources);
  const texts = mapLocales((locale) => readTexts(versions, locale));
  const counts = new Set(
    locales.map((locale) => `${texts[locale].paragraphs.length}/${texts[locale].headings.length}`),
  );
  if (counts.size > 1) {
    throw new Error(`The founding texts do not run in parallel: ${[...counts].join(' and ')}.`);
  }
  return texts;
}

function readTexts(versions: readonly DocumentVersion[], locale: Locale): FoundingTexts {
  const find = (key: string): DocumentVersion => {
    const found = versions.find((version) => version.key === key && version.locale === locale);
    if (!found) throw new Error(`The founding document ${key} is missing in ${locale}.`);
    return found;
  };
  const question = find(foundingQuestion);
  const texts = [foundingCase, foundingQuestion, foundingNews].map(find);
  const parts = texts.flatMap(({ body, lineBreaks }) =>
    body.split(lineBreaks ? /\n+/ : /\n{2,}/).map((part) => part.trim()),
  );
  return {
    titles: {
      case: find(foundingCase).title.trim(),
      question: question.title.trim(),
      news: find(foundingNews).title.trim(),
    },
    shortAnswer: question.kind === 'question' ? question.shortAnswer.trim() : '',
    headings: parts.filter((part) => part.startsWith('#')),
    paragraphs: parts.filter((part) => part !== '' && !part.startsWith('#')),
  };
}
