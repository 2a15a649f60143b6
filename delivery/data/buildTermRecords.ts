import type { Locale } from '@/i18n/locales';
import type { DocumentVersion } from '@/lib/content/model';
import { pickDefined } from '@/lib/content/pickDefined';
import { listCasesOfTerm } from '@/lib/content/queries';
import { getPlainText } from '@/lib/text/plainText';
import {
  collectKnown,
  collectTexts,
  type CommonRecord,
  describeCommon,
  type DocumentGroup,
  groupDocuments,
  type LocalText,
} from './documentGroup';

/** A term of the glossary as the open data has it. */
export type TermRecord = CommonRecord & {
  class: string;
  /** What it means, as plain text. */
  definition: LocalText;
  /** Where the law says it, as lawyers write it. */
  citation?: LocalText;
  /** What it is called elsewhere, by language. */
  variants: Partial<Record<Locale, readonly string[]>>;
  source?: string;
  /** The cases whose claims name it. */
  relatedCases: string[];
};

/** All terms, each once, with the texts of all languages. */
export function buildTermRecords(versions: readonly DocumentVersion[]): TermRecord[] {
  return groupDocuments('term', versions).map(buildTermRecord);
}

function buildTermRecord(group: DocumentGroup<'term'>): TermRecord {
  const { original, versions } = group;
  const { source, termClass } = original;
  return {
    ...describeCommon(group),
    class: termClass,
    definition: collectTexts(versions, ({ body }) => getPlainText(body)),
    variants: Object.fromEntries(versions.map(({ locale, variants }) => [locale, variants])),
    ...pickDefined({
      citation: collectKnown(versions, (version) => version.citation),
      source,
    }),
    relatedCases: listCasesOfTerm(original, original.locale).map(({ key }) => key),
  };
}
