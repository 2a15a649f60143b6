import { cutByWeight } from '@/lib/content/cutByWeight';
import type { CaseEvent } from '@/lib/content/model';
import { buildTimelineCase, buildTimelinePage, eventShapes } from '@/lib/content/timeline';
import { eventKindNames, eventKinds } from '@/lib/content/vocabulary';
import { buildCase } from '../support/buildDocuments';

function buildEvent(id: string, date: string, kind: CaseEvent['kind'] = 'ruling'): CaseEvent {
  return { id, date, kind, text: `What happened: ${id}.` };
}

describe('buildTimelineCase', () => {
  it('tells what happened in order, and what is announced apart from it', () => {
    const { happened, scheduled } = buildTimelineCase(
      buildCase({
        events: [buildEvent('filed', '2023-06-01', 'filed'), buildEvent('ruled', '2024-02')],
        scheduled: [buildEvent('trial', '2027-03-01', 'hearing')],
      }),
    );
    expect(happened.map(({ id, shape }) => [id, shape])).toEqual([
      ['filed', 'filed'],
      ['ruled', 'decision'],
    ]);
    expect(happened[1]?.span).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(scheduled.map(({ id, shape }) => [id, shape])).toEqual([['trial', 'scheduled']]);
  });

  it('begins with the date of the case where no event tells of it', () => {
    const events = [buildEvent('ruled', '2024-02-01')];
    const entries = (changes: Parameters<typeof buildCase>[0]) =>
      buildTimelineCase(buildCase({ dates: ['2023-06-01'], events, ...changes })).happened.map(
        ({ date, shape }) => [date, shape],
      );
    expect(entries({})).toEqual([
      ['2023-06-01', 'filed'],
      ['2024-02-01', 'decision'],
    ]);
    expect(entries({ dateLabel: 'Decided' })[0]).toEqual(['2023-06-01', 'step']);
    expect(entries({ dates: ['2024-02-01'] })).toEqual([['2024-02-01', 'decision']]);
  });

  it('has a case of which nothing but a date is known', () => {
    expect(buildTimelineCase(buildCase()).happened).toMatchObject([
      { date: '2023-06-01', shape: 'filed' },
    ]);
  });

  it('draws decisive kinds filled, and others hollow', () => {
    const hollow = eventKindNames.filter((kind) => eventShapes[kind] === 'step');
    expect(hollow).toEqual(eventKindNames.filter((kind) => !eventKinds[kind].decisive));
  });
});

describe('buildTimelinePage', () => {
  const cases = Array.from({ length: 1000 }, (_, at) =>
    buildCase({
      key: `case-${at}`,
      events: Array.from({ length: at % 9 }, (__, n) => buildEvent(`e${n}`, `2024-0${n + 1}-01`)),
    }),
  );

  it('shows every one of a thousand cases on one page, in order', () => {
    const { pages } = buildTimelinePage(cases, 1);
    const shown = Array.from({ length: pages }, (_, at) => buildTimelinePage(cases, at + 1));
    const keys = shown.flatMap((page) => page.cases.map(({ version }) => version.key));
    expect(keys).toEqual(cases.map(({ key }) => key));
    expect(shown.every(({ total }) => total === 1000)).toBe(true);
  });

  it('has one empty page where there is no case', () => {
    expect(buildTimelinePage([], 1)).toEqual({ cases: [], total: 0, page: 1, pages: 1 });
  });
});

describe('cutByWeight', () => {
  it('fills pages up to the limit and gives what is heavier a page of its own', () => {
    expect(cutByWeight([3, 3, 3, 9, 1, 1], (weight) => weight, 6)).toEqual([
      [3, 3],
      [3],
      [9],
      [1, 1],
    ]);
  });
});
