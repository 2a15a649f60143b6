import type { Locale } from '@/i18n/locales';
import { typeset } from '@/i18n/typography';
import { buildBase, type VersionParts } from './buildBase';
import { compareEvents } from './eventDates';
import type { Confidence, ConfidenceChange, QuestionVersion } from './model';
import { pickDefined } from './pickDefined';
import type { RecordReader } from './recordReader';
import { jurisdictions } from './vocabulary';

/**
 * A question in one language.
 * @throws Error naming file and field where a value is missing or has the wrong form.
 */
export function buildQuestionVersion(parts: VersionParts, read: RecordReader): QuestionVersion {
  const { locale } = parts.source;
  const confidence = buildConfidence(read, locale);
  return {
    ...buildBase(parts, read),
    kind: 'question',
    index: read.number('index'),
    shortAnswer: typeset(read.requireText('shortAnswer'), locale),
    confidence,
    confidenceLog: buildLog(read, confidence, locale),
    relatedCases: read.texts('relatedCases').map((name) => parts.resolve(name, 'case')),
    ...pickDefined({
      jurisdiction: read.choice('jurisdiction', jurisdictions),
      lawAsOf: read.date('lawAsOf'),
    }),
  };
}

/** The levels, each with what it is about and why it is what it is. */
function buildConfidence(read: RecordReader, locale: Locale): QuestionVersion['confidence'] {
  const reasons = read.texts('confidenceReasons');
  const complete = ({ level, scope }: Confidence, at: number): Confidence => ({
    level,
    ...pickDefined({
      scope: scope === undefined ? undefined : typeset(scope, locale),
      reason: reasons[at] ? typeset(reasons[at], locale) : undefined,
    }),
  });
  const [first, ...rest] = read.confidence('confidenceLevel');
  return [complete(first, 0), ...rest.map((level, at) => complete(level, at + 1))];
}

/** The changes, newest first. `level` counts the levels from 1 and may be absent where there is one. */
function buildLog(
  read: RecordReader,
  confidence: QuestionVersion['confidence'],
  locale: Locale,
): ConfidenceChange[] {
  const changes = read.records('confidenceLog').map((change) => ({
    id: change.requireText('id'),
    date: change.requireDate('date'),
    from: change.level('from'),
    to: change.level('to'),
    text: typeset(change.requireText('text'), locale),
    ...pickDefined({ scope: confidence[(change.optionalNumber('level') ?? 1) - 1]?.scope }),
  }));
  return changes.sort((a, b) => compareEvents(b, a));
}
