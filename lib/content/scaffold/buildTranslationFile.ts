import type { Locale } from '@/i18n/locales';
import { listFields } from '../fields';
import { isRecord } from '../isRecord';
import { parseConfidence } from '../parseConfidence';
import type { SourceDocument } from '../sourceDocument';
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
  const texts = listFields(original.kind).flatMap(([name, { holds, optionalInTranslation }]) => {
    const value = data[name];
    if (value === undefined || optionalInTranslation) return [];
    if (name === 'confidenceLevel') return [writeConfidence(value, translate)];
    if (Array.isArray(value)) return writeTextsById(name, value, translate);
    return holds === 'text' ? [writeText(name, translate, value)] : [];
  });
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
  return `${name}: "${placeholder}" # ${String(original).replace(/\s+/g, ' ').trim()}`;
}

/** Texts inside facts (notes, events) have ids; a translation holds each by its id. */
function writeTextsById(name: string, items: readonly unknown[], placeholder: string): string[] {
  const lines = items.flatMap((item) => {
    const { id, text } = isRecord(item) ? item : {};
    if (typeof id !== 'string' || typeof text !== 'string') return [];
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
  const original = String(value).replace(/\s+/g, ' ').trim();
  return `confidenceLevel: "${scoped.join('; ')}" # ${original}`;
}
