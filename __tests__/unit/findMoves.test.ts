import { compareEvents, getEventSpan } from '@/lib/content/eventDates';
import { findMoves, getStanding, judgeMove } from '@/lib/content/findMoves';
import type { CaseEvent } from '@/lib/content/model';
import type { EventKind } from '@/lib/content/vocabulary';
import { getNextDay, getSpan } from '@/lib/format/dateSpan';
import { buildCase, buildEvent } from '../support/buildDocuments';

describe('getSpan', () => {
  it.each([
    ['2023-09-05', '2023-09-05', '2023-09-05'],
    ['2023-09', '2023-09-01', '2023-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
  ])('takes %s for the days from %s to %s', (date, first, last) => {
    expect(getSpan(date)).toEqual({ first, last });
  });

  it.each([
    ['2023-02-28', '2023-03-01'],
    ['2023-12-31', '2024-01-01'],
  ])('knows that %s is followed by %s', (day, next) => {
    expect(getNextDay(day)).toBe(next);
  });
});

describe('getEventSpan', () => {
  it('leaves the days after the one that the event is known to follow', () => {
    const span = getEventSpan({ date: '2023-09', after: '2023-09-05' });
    expect(span).toEqual({ first: '2023-09-06', last: '2023-09-30' });
  });

  it('is not widened by a day that lies before the date', () => {
    const span = getEventSpan({ date: '2023-09', after: '2023' });
    expect(span.first > '2023-09-30').toBe(true);
    expect(getEventSpan({ date: '2023-09', after: '2022' }).first).toBe('2023-09-01');
  });
});

describe('compareEvents', () => {
  it('orders by the first day that is possible, then by the last', () => {
    const dates = [
      { date: '2023-09', after: '2023-09-05' },
      { date: '2023-09' },
      { date: '2023' },
      { date: '2023-09-05' },
      { date: '2023-06-28' },
    ];
    const ordered = dates
      .toSorted(compareEvents)
      .map(({ date, after }) => `${date} ${after ?? ''}`);
    expect(ordered).toEqual([
      '2023 ',
      '2023-06-28 ',
      '2023-09 ',
      '2023-09-05 ',
      '2023-09 2023-09-05',
    ]);
  });
});

describe('judgeMove', () => {
  const judge = (changes: Partial<CaseEvent>, lawAsOf = '2023-09-05') =>
    judgeMove(buildEvent({ kind: 'ruling', ...changes }), lawAsOf);

  it.each([
    ['2023-09-06', 'moved'],
    ['2023-09-05', undefined],
    ['2023-08-08', undefined],
    ['2023-10', 'moved'],
    ['2024', 'moved'],
    ['2023-09', 'may-have-moved'],
    ['2023', 'may-have-moved'],
    ['2023-08', undefined],
    ['2022', undefined],
  ])('takes an event of %s, checked on 5 September 2023, for %s', (date, certainty) => {
    expect(judge({ date })).toBe(certainty);
  });

  it('is certain where a coarse date is known to lie after the check', () => {
    expect(judge({ date: '2023-09', after: '2023-09-05' })).toBe('moved');
    expect(judge({ date: '2023-09', after: '2023-09-03' })).toBe('may-have-moved');
  });

  it.each([
    ['2023-09-01', undefined],
    ['2023-09-30', 'may-have-moved'],
    ['2023-10-01', 'moved'],
    ['2023-09', 'may-have-moved'],
  ])('takes a check of September 2023 for any day in it: %s is %s', (date, certainty) => {
    expect(judge({ date }, '2023-09')).toBe(certainty);
  });

  it.each<[EventKind, boolean]>([
    ['filed', true],
    ['withdrawn', true],
    ['dismissed', true],
    ['ruling', true],
    ['judgment', true],
    ['settlement', true],
    ['appeal', true],
    ['arbitration', true],
    ['regulator-decision', true],
    ['motion', false],
    ['hearing', false],
    ['amended', false],
    ['announcement', false],
    ['investigation', false],
    ['related-case', false],
  ])('says that an event of the kind %s moves a case: %s', (kind, decisive) => {
    expect(judge({ kind, date: '2024-01-01' }) === 'moved').toBe(decisive);
  });
});

describe('findMoves', () => {
  it('gives the cases that moved or may have, each with the events that say so', () => {
    const moved = buildCase({
      key: 'moved',
      events: [
        buildEvent({ id: 'old', date: '2023-01-01' }),
        buildEvent({ id: 'perhaps', date: '2023-09', kind: 'dismissed' }),
        buildEvent({ id: 'hearing', date: '2024-02-02', kind: 'hearing' }),
        buildEvent({ id: 'new', date: '2024-01-01', kind: 'appeal' }),
      ],
    });
    const perhaps = buildCase({ key: 'perhaps', events: [buildEvent({ date: '2023-09' })] });
    const still = buildCase({ key: 'still', events: [buildEvent({ date: '2023-09-05' })] });
    const announced = buildCase({ key: 'announced', scheduled: [buildEvent({ date: '2024' })] });
    const moves = findMoves([moved, perhaps, still, announced], '2023-09-05').map(
      ({ version, certainty, events }) => [version.key, certainty, events.map(({ id }) => id)],
    );
    expect(moves).toEqual([
      ['moved', 'moved', ['perhaps', 'new']],
      ['perhaps', 'may-have-moved', ['filed']],
    ]);
  });
});

describe('getStanding', () => {
  it('finds no answer behind whose day of check is not known', () => {
    const cases = [buildCase({ events: [buildEvent({ date: '2099' })] })];
    expect(getStanding({}, cases)).toEqual({ moves: [], total: 1 });
    expect(getStanding({ lawAsOf: '2023' }, cases).moves).toHaveLength(1);
  });
});
