import { isLocale, type Locale } from '@/i18n/locales';
import type { SourceDocument } from '../sourceDocument';
import type { NumberedText } from './blockNumbers';

/** A version of a document as the ledger sees it. */
export type LedgerText = NumberedText & {
  locale: Locale;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** The day in `edited`, if that is a whole day. */
  edited?: string;
};

/** A document with its translations. */
export type LedgerPair = {
  original: LedgerText;
  isDraft: boolean;
  translations: readonly LedgerText[];
};

/**
 * Pairs originals with their translations; what the check calls an error (a translation without
 * original, a second original) is left to it.
 * @param findFingerprints gives those of a text's blocks where they are known already
 */
export function pairTexts<T extends SourceDocument>(
  sources: readonly T[],
  findFingerprints: (source: T) => string[] | undefined = () => undefined,
): LedgerPair[] {
  const originals = sources.filter(({ data }) => data['translatedFrom'] === undefined);
  const groups = new Map<string, T[]>();
  const toText = (source: T, lineBreaks: NumberedText['lineBreaks']) => ({
    ...readText(source, lineBreaks),
    fingerprints: findFingerprints(source),
  });
  for (const source of sources) {
    const from = source.data['translatedFrom'];
    if (!isLocale(from) || from === source.locale) continue;
    const id = `${from}/${source.kind}/${source.key}`;
    groups.set(id, [...(groups.get(id) ?? []), source]);
  }
  return originals.map((source) => {
    const lineBreaks = source.data['lineBreaks'] === 'paragraphs' ? 'paragraphs' : undefined;
    const translations = groups.get(`${source.locale}/${source.kind}/${source.key}`) ?? [];
    return {
      original: toText(source, lineBreaks),
      isDraft: source.data['draft'] === true,
      translations: translations.map((each) => toText(each, lineBreaks)),
    };
  });
}

function readText(
  { file, body, bodyLine, data, locale }: SourceDocument,
  lineBreaks: NumberedText['lineBreaks'],
): LedgerText {
  const edited = data['edited'];
  const isDay = typeof edited === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(edited);
  return { file, body, bodyLine, locale, lineBreaks, ...(isDay ? { edited } : {}) };
}
