import { noteClasses } from '../vocabulary';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import type { Finding } from './finding';
import { buildChoicePart, buildIdPart, buildTextPart, datePart } from './partForms';
import { checkTextList, type TextListForm } from './textListRules';

const form: TextListForm = {
  field: 'notes',
  rule: 'notes',
  entry: 'a note',
  parts: {
    id: buildIdPart('note', 'withdrawn'),
    date: datePart,
    class: buildChoicePart(noteClasses),
    text: buildTextPart('what readers are told, in Markdown'),
  },
};

/** Notes have id, date, class and text; a translation holds the texts by id. */
export function checkNotes(source: ReadSource, context: CheckContext): Iterable<Finding> {
  return checkTextList(source, context, form);
}
