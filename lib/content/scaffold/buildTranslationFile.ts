import type { Locale } from '@/i18n/locales';
import { listFields } from '../fields';
import { isRecord } from '../isRecord';
import { parseConfidence } from '../parseConfidence';
import type { SourceDocument } from '../sourceDocument';
import { getEntryId, isTextList } from '../textLists';
import { buildTranslationBody } from './buildTranslationBody';
import { getPlaceholders } from './placeholder';

/**
 * The file of a new translation: the texts of the original's front matter as placeholders, each with the
 * original's words behind it, and its body as `buildTranslationBody` gives it. Facts are inherited.
 * @param day today
 * @throws BodyError for an original whose body cannot be rendered.
 */
export function buildTranslationFile(
  original: SourceDocument,
  locale: Locale,
  day: string,
): string {
  const { translate } = getPlaceholders(locale);
  const { data, body } = original;
  const texts = listFields(original.kind).flatMap(
    ([name, { holds, optionalInTranslation, type }]) => {
      const value = data[name];
      if (value === undefined || optionalInTranslation) return [];
      if (name === 'confidenceLevel') return [writeConfidence(value, translate)];
      if (isTextList(type)) return writeTextsById(name, value, translate);
      return holds === 'text' ? writeTexts(name, value, translate) : [];
    },
  );
  const lineBreaks = data['lineBreaks'] === 'paragraphs' ? 'paragraphs' : undefined;
  const lines = [
    '---',
    `translatedFrom: ${original.locale}`,
    ...texts,
    `edited: "${day}"`,
    '---',
    buildTranslationBody(body, translate, { lineBreaks }),
  ];
  return lines.join('\n');
}

function writeText(name: string, placeholder: string, original: unknown): string {
  return `${name}: "${placeholder}" # ${flatten(original)}`;
}

/** In a comment a text stands on one line. */
function flatten(text: unknown): string {
  return String(text).replace(/\s+/g, ' ').trim();
}

/** A text, a list of texts (an empty one stays empty) or texts by name, as `parties` has them. */
function writeTexts(name: string, value: unknown, placeholder: string): string[] {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) =>
      item === '' ? '  - ""' : `  - "${placeholder}" # ${flatten(item)}`,
    );
    return [`${name}:`, ...items];
  }
  if (!isRecord(value)) return [writeText(name, placeholder, value)];
  const parts = Object.entries(value).map(([part, text]) => writeText(part, placeholder, text));
  return [`${name}:`, ...parts.map((line) => `  ${line}`)];
}

/** Texts inside facts (notes, events, claims) have ids; a translation holds each by its id. */
function writeTextsById(name: string, value: unknown, placeholder: string): string[] {
  const lines = (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    const id = getEntryId(item);
    const text = isRecord(item) ? item['text'] : undefined;
    if (id === undefined || typeof text !== 'string') return [];
    return [`  ${writeText(id, placeholder, text)}`];
  });
  return lines.length === 0 ? [] : [`${name}:`, ...lines];
}

/** The levels are a fact and stay; their scopes are translated, each a text of its own. */
function writeConfidence(value: unknown, placeholder: string): string {
  const levels = parseConfidence(String(value)) ?? [];
  const scoped = levels.map(({ level, scope }, at) => {
    const number = levels.length > 1 ? ` ${at + 1}` : '';
    return scope === undefined ? String(level) : `${level} (${placeholder}${number})`;
  });
  return `confidenceLevel: "${scoped.join('; ')}" # ${flatten(value)}`;
}
