import { getSpan } from '@/lib/format/dateSpan';
import { getEventSpan } from '../eventDates';
import { isRecord } from '../isRecord';
import { parseDate } from '../parseDate';
import type { ReadSource } from '../readSources';
import { eventKindNames } from '../vocabulary';
import type { CheckContext } from './context';
import { createFinding, type Finding } from './finding';
import {
  buildChoicePart,
  buildIdPart,
  buildTextPart,
  datePart,
  optionalDatePart,
  optionalLinkPart,
} from './partForms';
import { readValue } from './readValue';
import { checkTextList, readEntries, type TextListForm } from './textListRules';

const parts = {
  id: buildIdPart('event', 'filed'),
  date: datePart,
  kind: buildChoicePart(eventKindNames),
  source: optionalLinkPart,
  archived: optionalLinkPart,
  text: buildTextPart('one line that says what happened'),
};

const eventForm: TextListForm = {
  field: 'events',
  rule: 'events',
  entry: 'an event',
  parts: { ...parts, after: optionalDatePart },
};

const scheduledForm: TextListForm = {
  field: 'scheduled',
  rule: 'events',
  entry: 'a scheduled date',
  parts: { ...parts, text: buildTextPart('one line that says what is announced') },
};

/** Events and scheduled dates have the parts of their form; a translation holds the texts by id. */
export function* checkEvents(source: ReadSource, context: CheckContext): Generator<Finding> {
  yield* checkTextList(source, context, eventForm);
  yield* checkTextList(source, context, scheduledForm);
}

/** An event and its place in the list, its dates readable. */
type DatedEvent = { at: number; date: string; after?: string; source: unknown };

/** `after` narrows the date of an event: there must be a day left. */
export function* checkEventDates(source: ReadSource): Generator<Finding> {
  for (const { at, date, after } of readEvents(source)) {
    if (after === undefined) continue;
    const { first, last } = getEventSpan({ date, after });
    if (first <= last && first > getSpan(date).first) continue;
    const message =
      first > last
        ? `The event is dated "${date}", and no day of that lies after "${after}". Correct one of the two.`
        : `"after" says nothing here: every day of "${date}" lies after "${after}". Remove the line.`;
    yield createFinding(
      'event-after',
      source.file,
      source.locate(['events', at, 'after']),
      message,
    );
  }
}

/**
 * Both can be true, so it is a warning: a demand made before the suit, a decision of an authority
 * whose date stands for the filing.
 */
export function* checkEventOrder(source: ReadSource): Generator<Finding> {
  const events = readEvents(source);
  const filed = readFiled(source);
  if (filed === undefined) return;
  for (const { at, ...event } of events) {
    if (getEventSpan(event).last >= getSpan(filed).first) continue;
    const message = `This event is dated "${event.date}", before the case was filed ("${filed}"). Correct one of the two, if that is not meant.`;
    yield createFinding('event-order', source.file, source.locate(['events', at, 'date']), message);
  }
}

/** Readers see where an event is known from; where that is not possible, editors should know it. */
export function* checkEventSources(source: ReadSource): Generator<Finding> {
  for (const { at, date, source: link } of readEvents(source)) {
    if (link !== undefined) continue;
    const message = `The event of "${date}" has no source to show. Add "source", if there is one that readers may be shown.`;
    yield createFinding('event-source', source.file, source.locate(['events', at]), message);
  }
}

/** A status that is older than the last event: it may have been true then, and may be no longer. */
export function* checkStatusDate(source: ReadSource): Generator<Finding> {
  const status = readValue(source, 'status');
  const asOf = isRecord(status) ? readDate(status['asOf']) : undefined;
  if (asOf === undefined) return;
  const newer = readEvents(source).filter(
    (event) => getEventSpan(event).first > getSpan(asOf).last,
  );
  const last = newer.reduce<DatedEvent | undefined>(
    (latest, event) => (latest === undefined || event.date > latest.date ? event : latest),
    undefined,
  );
  if (last === undefined) return;
  const message = `The status is of "${asOf}", and an event of "${last.date}" is newer. Write the status as of then, if it has changed or was checked.`;
  yield createFinding('status-date', source.file, source.locate(['status', 'asOf']), message);
}

function readEvents(source: ReadSource): DatedEvent[] {
  if (source.data['translatedFrom'] !== undefined) return [];
  return readEntries(source, 'events').flatMap((entry, at) => {
    if (!isRecord(entry)) return [];
    const date = readDate(entry['date']);
    const after = readDate(entry['after']);
    if (date === undefined) return [];
    return [{ at, date, ...(after === undefined ? {} : { after }), source: entry['source'] }];
  });
}

/** The day of filing: of the event that is called so, or else the first date of the case. */
function readFiled(source: ReadSource): string | undefined {
  const filed = readEntries(source, 'events').find(
    (entry) => isRecord(entry) && entry['kind'] === 'filed',
  );
  const [first] = readEntries(source, 'caseDates');
  return readDate(isRecord(filed) ? filed['date'] : first);
}

function readDate(value: unknown): string | undefined {
  return typeof value === 'string' ? parseDate(value) : undefined;
}
