import { defaultLocale, type Locale } from '@/i18n/locales';
import { contentTypes, kindFolders } from '@/lib/content/vocabulary';
import type { FoundingTexts } from './foundingTexts';
import type { DocumentPlan, GeneratedKind } from './planDocument';

/** Front matter and body of a document in one language. */
export type WrittenDocument = { fields: Record<string, unknown>; body: string };

/** Above the numbers of the founding documents. */
const firstIndex = 1000;

/** Writes a planned document in one language; the default language is the original. */
export function writeDocument(
  plan: DocumentPlan,
  locale: Locale,
  texts: Record<Locale, FoundingTexts>,
): WrittenDocument {
  const own = texts[locale];
  const isOriginal = locale === defaultLocale;
  return {
    fields: {
      ...(isOriginal ? {} : { translatedFrom: defaultLocale }),
      title: writeTitle(plan, own),
      ...(plan.kind === 'question' ? { shortAnswer: own.shortAnswer, confidenceLevel: '4' } : {}),
      ...(isOriginal ? writeFacts(plan) : {}),
    },
    body: writeBody(plan, own),
  };
}

function writeTitle({ kind, number }: Pick<DocumentPlan, 'kind' | 'number'>, own: FoundingTexts) {
  return `${own.titles[kind]} (${number})`;
}

function writeFacts({ kind, number, date, relatedCases }: DocumentPlan): Record<string, unknown> {
  const common = { index: firstIndex + number, contentType: contentTypes[kind] };
  const byKind = {
    case: { citations: [`N.D. Cal. ${number}`], caseDates: [date], theme: 'privacy' },
    question: { relatedCases, lawAsOf: date },
    news: { relatedCases, eventDate: date },
  } as const satisfies Record<GeneratedKind, Record<string, unknown>>;
  return { ...common, jurisdiction: 'us-federal', ...byKind[kind] };
}

/** Paragraphs with a heading after the second and the fourth, and two links to other documents. */
function writeBody({ paragraphs, links }: DocumentPlan, own: FoundingTexts): string {
  const heading = own.headings[0] ?? '##';
  const parts = paragraphs.flatMap((place, at) => [
    ...(at === 2 || at === 4 ? [`${heading} (${at / 2})`] : []),
    own.paragraphs[place] ?? '',
  ]);
  const ends = links.map(
    (link) => `[${writeTitle(link, own)}](../${kindFolders[link.kind]}/${link.key}.md)`,
  );
  return `${[...parts, ends.join(' · ')].join('\n\n')}\n`;
}
