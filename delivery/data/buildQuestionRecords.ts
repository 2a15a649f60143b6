import type { DocumentVersion } from '@/lib/content/model';
import { pickDefined } from '@/lib/content/pickDefined';
import { getStandingOfQuestion } from '@/lib/content/queries';
import {
  collectKnown,
  collectListTexts,
  collectTexts,
  type CommonRecord,
  describeCommon,
  type DocumentGroup,
  groupDocuments,
  type LocalText,
} from './documentGroup';

/** A question as the open data has it. */
export type QuestionRecord = CommonRecord & {
  shortAnswer: LocalText;
  confidence: { level: number; scope?: LocalText; reason?: LocalText }[];
  confidenceLog: {
    id: string;
    date: string;
    from: number;
    to: number;
    scope?: LocalText;
    text: LocalText;
  }[];
  jurisdiction?: string;
  /** Day up to which the answer was checked. */
  lawAsOf?: string;
  relatedCases: readonly string[];
  /** The related cases that have moved since that day, or may have, with the events that say so. */
  moved: { case: string; certainty: string; events: string[] }[];
};

/** All questions, each once, with the texts of all languages. */
export function buildQuestionRecords(versions: readonly DocumentVersion[]): QuestionRecord[] {
  return groupDocuments('question', versions).map(buildQuestionRecord);
}

function buildQuestionRecord(group: DocumentGroup<'question'>): QuestionRecord {
  const { original, versions } = group;
  const { confidence, confidenceLog, jurisdiction, lawAsOf, relatedCases } = original;
  return {
    ...describeCommon(group),
    shortAnswer: collectTexts(versions, ({ shortAnswer }) => shortAnswer),
    confidence: confidence.map(({ level }, at) => ({
      level,
      ...pickDefined({
        scope: collectKnown(versions, (version) => version.confidence[at]?.scope),
        reason: collectKnown(versions, (version) => version.confidence[at]?.reason),
      }),
    })),
    confidenceLog: confidenceLog.map(({ date, from, id, to }) => ({
      id,
      date,
      from,
      to,
      ...pickDefined({
        scope: collectKnown(
          versions,
          (version) => version.confidenceLog.find((change) => change.id === id)?.scope,
        ),
      }),
      text: collectListTexts(versions, (version) => version.confidenceLog, id),
    })),
    ...pickDefined({ jurisdiction, lawAsOf }),
    relatedCases,
    moved: getStandingOfQuestion(original, original.locale).moves.map(
      ({ certainty, events, version }) => ({
        case: version.key,
        certainty,
        events: events.map(({ id }) => id),
      }),
    ),
  };
}
