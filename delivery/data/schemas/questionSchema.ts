import { jurisdictions } from '@/lib/content/vocabulary';
import { choice, common, commonNames, date, id, list, localText, object } from './parts';

const level = choice([1, 2, 3, 4, 5], 'How certain the short answer is: 1 open, 5 settled.');

/** A question. */
export const questionSchema = object(
  {
    ...common,
    shortAnswer: localText,
    confidence: {
      ...list(object({ level, scope: localText, reason: localText }, ['level'])),
      minItems: 1,
    },
    confidenceLog: list(
      object({ id, date, from: level, to: level, scope: localText, text: localText }, [
        'id',
        'date',
        'from',
        'to',
        'text',
      ]),
    ),
    jurisdiction: choice(jurisdictions),
    lawAsOf: { ...date, description: 'The day up to which the answer was checked.' },
    relatedCases: { ...list(id), description: 'Cases of cases.json.' },
    moved: {
      ...list(
        object({ case: id, certainty: choice(['moved', 'may-have-moved']), events: list(id) }, [
          'case',
          'certainty',
          'events',
        ]),
      ),
      description: 'Related cases in which something decisive happened after that day.',
    },
  },
  [...commonNames, 'shortAnswer', 'confidence', 'confidenceLog', 'relatedCases', 'moved'],
);
