import type { Locale } from '@/i18n/locales';
import type { DateSpan } from '@/lib/format/dateSpan';
import type { MarkShape, TimelineRow } from '@/lib/picture/timeline';
import { cutByWeight } from './cutByWeight';
import { getEventSpan } from './eventDates';
import type { CaseEvent, CaseVersion, PartialDate, ScheduledDate } from './model';
import { listDocuments } from './queries';
import type { EventKind } from './vocabulary';

/** How the timeline draws each kind of event: the decisive ones filled, in one way or another. */
export const eventShapes = {
  filed: 'filed',
  withdrawn: 'ended',
  dismissed: 'decision',
  ruling: 'decision',
  judgment: 'decision',
  settlement: 'ended',
  appeal: 'decision',
  arbitration: 'decision',
  'regulator-decision': 'decision',
  amended: 'step',
  motion: 'step',
  hearing: 'step',
  investigation: 'step',
  announcement: 'step',
  'related-case': 'step',
} as const satisfies Record<EventKind, MarkShape>;

/** A line of a case's history. Without `event` it is the date that orders the case in the lists. */
export type TimelineEntry = {
  id: string;
  date: PartialDate;
  /** The days on which it can have happened. */
  span: DateSpan;
  shape: MarkShape;
  event?: CaseEvent | ScheduledDate;
};

/** A case on the timeline: what happened, the oldest first, and apart from it what is announced. */
export type TimelineCase = {
  version: CaseVersion;
  happened: readonly TimelineEntry[];
  scheduled: readonly TimelineEntry[];
};

/** A page of the timeline; `page` counts from 1. Cases stand in the order of the list of cases. */
export type TimelinePage = {
  cases: readonly TimelineCase[];
  /** How many cases there are on all pages. */
  total: number;
  page: number;
  pages: number;
};

/**
 * What one page holds at most: lines of history, and about as much again for the name and status of
 * each case. Measured so that a page keeps within one round trip of 14,000 bytes (design, section 6).
 */
const PAGE_WEIGHT = 90;
const CASE_WEIGHT = 2;

/** The history of a case as the timeline tells it. */
export function buildTimelineCase(version: CaseVersion): TimelineCase {
  const events = version.events.map((event) => buildEntry(event, eventShapes[event.kind]));
  const [date] = version.dates;
  const isTold = version.events.some((event) => event.kind === 'filed' || event.date === date);
  const start: TimelineEntry = {
    id: 'date',
    date,
    span: getEventSpan({ date }),
    // A date with a label of its own is that of a decision or the like.
    shape: version.dateLabel === undefined ? 'filed' : 'step',
  };
  const happened = isTold ? events : [start, ...events];
  return {
    version,
    happened: happened.toSorted((a, b) => (a.span.first < b.span.first ? -1 : 1)),
    scheduled: version.scheduled.map((event) => buildEntry(event, 'scheduled')),
  };
}

/** The cases of a page as rows of a drawn timeline; their lanes are themes. */
export function buildTimelineRows(cases: readonly TimelineCase[]): TimelineRow[] {
  return cases.map(({ version, happened, scheduled }) => ({
    id: version.key,
    label: version.title,
    lane: version.theme ?? '',
    marks: [...happened, ...scheduled].map(({ id, span, shape }) => ({ id, ...span, shape })),
  }));
}

/** A page of the timeline, as readers of a language are shown it. */
export function getTimelinePage(reader: Locale, page: number): TimelinePage {
  return buildTimelinePage(listDocuments('case', reader), page);
}

/** A page of the timeline of these cases. */
export function buildTimelinePage(all: readonly CaseVersion[], page: number): TimelinePage {
  const pages = cutByWeight(all, weighCase, PAGE_WEIGHT);
  const cases = (pages[page - 1] ?? []).map(buildTimelineCase);
  return { cases, total: all.length, page, pages: pages.length };
}

function buildEntry(event: CaseEvent | ScheduledDate, shape: MarkShape): TimelineEntry {
  return { id: event.id, date: event.date, span: getEventSpan(event), shape, event };
}

function weighCase({ events, scheduled }: CaseVersion): number {
  return CASE_WEIGHT + Math.max(1, events.length) + scheduled.length;
}
