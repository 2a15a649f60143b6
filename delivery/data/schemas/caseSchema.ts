import {
  caseSequels,
  caseStates,
  eventKindNames,
  jurisdictions,
  themes,
} from '@/lib/content/vocabulary';
import {
  address,
  choice,
  common,
  commonNames,
  date,
  id,
  list,
  localText,
  object,
  text,
} from './parts';

const event = {
  id: { ...id, description: 'Unique within the case.' },
  date,
  kind: choice(eventKindNames),
  text: localText,
  source: { ...address, description: 'What says so; absent where none can be shown.' },
  archived: { ...address, description: 'A copy of the source that stays.' },
};
const eventNames = ['id', 'date', 'kind', 'text'];
const after = { ...date, description: 'A day after which the event is known to lie.' };

/** A case. */
export const caseSchema = object(
  {
    ...common,
    citations: list(object({ text: localText, url: address }, ['text'])),
    filed: list(date),
    dateLabel: { ...localText, description: 'What "filed" is called where it is not that.' },
    court: text,
    docket: text,
    docketUrl: address,
    jurisdiction: choice(jurisdictions),
    theme: choice(themes),
    judge: text,
    parties: object({ plaintiffs: localText, defendants: localText }, ['plaintiffs', 'defendants']),
    claims: list(
      object({ id, text: localText, term: { ...id, description: 'A term of terms.json.' } }, [
        'id',
        'text',
      ]),
    ),
    status: {
      ...object(
        { state: choice(caseStates), asOf: date, source: address, sequel: choice(caseSequels) },
        ['state', 'asOf'],
      ),
      description: 'Where the case stood on a day; nothing is said of any day after it.',
    },
    events: list(object({ ...event, after }, eventNames)),
    scheduled: {
      ...list(object(event, eventNames)),
      description: 'Announced dates: never to be counted as events.',
    },
    relatedQuestions: { ...list(id), description: 'Questions of questions.json.' },
  },
  [...commonNames, 'citations', 'filed', 'claims', 'events', 'scheduled', 'relatedQuestions'],
);
