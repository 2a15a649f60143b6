import type { Locale } from '@/i18n/locales';
import { createRandom, type Random } from '@/lib/cover/createRandom';
import type { FoundingTexts } from './foundingTexts';

/** A kind of document that is generated. */
export type GeneratedKind = 'case' | 'question' | 'news';

/** What a generated document holds, the same in every language. */
export type DocumentPlan = {
  kind: GeneratedKind;
  key: string;
  /** Counts from 1. */
  number: number;
  /** Places of its paragraphs in the founding texts; none twice. */
  paragraphs: number[];
  /** Two other generated documents that its text links to. */
  links: { kind: GeneratedKind; key: string; number: number }[];
  /** Cases that it names, by key. */
  relatedCases: string[];
  /** ISO. */
  date: string;
};

/** Of ten documents six are cases, two questions, two news. */
const kinds = 'case case question case news case case question case news'.split(
  ' ',
) as readonly GeneratedKind[];

/** A generated document is at least this long in its original, like the answers of the site. */
const leastWords = 600;

/**
 * Plans a generated document.
 * @param at its place among them, from 0
 * @param size how many there are
 */
export function planDocument(
  at: number,
  size: number,
  texts: Record<Locale, FoundingTexts>,
): DocumentPlan {
  const random = createRandom(at + 1);
  const pickOther = () => {
    const other = (at + 1 + Math.floor(random() * Math.max(1, size - 1))) % size;
    return { ...identify(other) };
  };
  const links = [pickOther(), pickOther()];
  const related = [pickOther(), pickOther(), pickOther()].filter(({ kind }) => kind === 'case');
  return {
    ...identify(at),
    paragraphs: pickParagraphs(texts.en.paragraphs, random),
    links,
    relatedCases: [...new Set(related.map(({ key }) => key))],
    date: new Date(Date.UTC(2024, 0, 1 + (at % 900))).toISOString().slice(0, 10),
  };
}

function identify(at: number): { kind: GeneratedKind; key: string; number: number } {
  const kind = kinds[at % kinds.length] ?? 'case';
  return { kind, key: `${kind}-${String(at + 1).padStart(5, '0')}`, number: at + 1 };
}

function pickParagraphs(paragraphs: readonly string[], random: Random): number[] {
  const left = paragraphs.map((_, place) => place);
  const picked: number[] = [];
  for (let words = 0; words < leastWords && left.length > 0;) {
    const [place = 0] = left.splice(Math.floor(random() * left.length), 1);
    picked.push(place);
    words += (paragraphs[place] ?? '').split(/\s+/).length;
  }
  return picked;
}
