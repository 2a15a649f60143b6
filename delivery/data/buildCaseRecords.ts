import type { CaseEvent, CaseStatus, CaseVersion, DocumentVersion } from '@/lib/content/model';
import { pickDefined } from '@/lib/content/pickDefined';
import {
  collectKnown,
  collectListTexts,
  collectTexts,
  describeCommon,
  groupDocuments,
  type CommonRecord,
  type DocumentGroup,
  type LocalText,
} from './documentGroup';

/** A case as the open data has it. */
export type CaseRecord = CommonRecord & {
  citations: { text: LocalText; url?: string }[];
  filed: readonly string[];
  /** What `filed` is called, where it is not the day of filing. */
  dateLabel?: LocalText;
  court?: string;
  docket?: string;
  docketUrl?: string;
  jurisdiction?: string;
  theme?: string;
  judge?: string;
  parties?: { plaintiffs: LocalText; defendants: LocalText };
  claims: { id: string; text: LocalText; term?: string }[];
  status?: CaseStatus;
  events: EventRecord[];
  scheduled: EventRecord[];
  relatedQuestions: readonly string[];
};

/** An event as the open data has it. */
export type EventRecord = Omit<CaseEvent, 'text'> & { text: LocalText };

/** All cases, each once, with the texts of all languages. */
export function buildCaseRecords(versions: readonly DocumentVersion[]): CaseRecord[] {
  return groupDocuments('case', versions).map(buildCaseRecord);
}

function buildCaseRecord(group: DocumentGroup<'case'>): CaseRecord {
  const { original, versions } = group;
  const { court, docket, docketLink, jurisdiction, judge, parties, status, theme } = original;
  const text = (pick: (version: CaseVersion) => string | undefined) => collectTexts(versions, pick);
  return {
    ...describeCommon(group),
    citations: original.citations.map(({ href }, at) => ({
      text: text(({ citations }) => citations[at]?.text),
      ...(href === undefined ? {} : { url: href }),
    })),
    filed: original.dates,
    ...pickDefined({
      dateLabel: collectKnown(versions, ({ dateLabel }) => dateLabel),
      court,
      docket,
      docketUrl: docketLink,
      jurisdiction,
      theme,
      judge,
      parties: parties && {
        plaintiffs: text((version) => version.parties?.plaintiffs),
        defendants: text((version) => version.parties?.defendants),
      },
      status,
    }),
    claims: original.claims.map(({ text: _, ...claim }) => ({
      ...claim,
      text: collectListTexts(versions, ({ claims }) => claims, claim.id),
    })),
    events: describeEvents(group, ({ events }) => events),
    scheduled: describeEvents(group, ({ scheduled }) => scheduled),
    relatedQuestions: original.relatedQuestions,
  };
}

function describeEvents(
  { original, versions }: DocumentGroup<'case'>,
  list: (version: CaseVersion) => readonly CaseEvent[],
): EventRecord[] {
  return list(original).map(({ text: _, ...event }) => ({
    ...event,
    text: collectListTexts(versions, list, event.id),
  }));
}
