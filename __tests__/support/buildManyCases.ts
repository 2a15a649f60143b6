import type { Locale } from '@/i18n/locales';
import type { CaseVersion } from '@/lib/content/model';
import { listDocuments } from '@/lib/content/queries';
import { caseStates, jurisdictions, themes } from '@/lib/content/vocabulary';

const millisecondsADay = 86_400_000;

/** Moves a date by days, as precise as it was. */
function moveDate(date: string, days: number): string {
  const moment = new Date(Date.parse(date) + days * millisecondsADay);
  return moment.toISOString().slice(0, date.length);
}

/**
 * As many cases as asked for, the newest first, with the texts of the site's own: each has its own
 * name, and its history at its own time; themes, jurisdictions and states take turns. Words are put
 * in another order in each, so that they compress like texts that are not the same.
 */
export function buildManyCases(count: number, locale: Locale): CaseVersion[] {
  const originals = listDocuments('case', locale);
  const cases = Array.from({ length: count }, (_, at): CaseVersion => {
    const original = originals[at % originals.length];
    if (!original) throw new Error('The site has no case.');
    const days = (at * 7919) % 4000;
    const key = `party-${at}-v-company-${(at * 31) % 97}`;
    const move = <T extends { date: string; text: string; after?: string }>(event: T): T => ({
      ...event,
      date: moveDate(event.date, days),
      text: mixWords(event.text, at),
      ...(event.after === undefined ? {} : { after: moveDate(event.after, days) }),
    });
    const [date] = original.dates;
    return {
      ...original,
      key,
      slug: key,
      title: `Party ${at} v. Company ${(at * 31) % 97}`,
      dates: [moveDate(date, days)],
      theme: themes[at % themes.length] ?? 'privacy',
      jurisdiction: jurisdictions[at % jurisdictions.length] ?? 'can',
      status: {
        state: caseStates[at % caseStates.length] ?? 'pending',
        asOf: moveDate('2024-05-24', days),
      },
      events: original.events.map(move),
      scheduled: at % 5 === 0 ? original.events.slice(-1).map(move) : [],
    };
  });
  return cases.sort((a, b) => (a.dates[0] < b.dates[0] ? 1 : -1));
}

function mixWords(text: string, seed: number): string {
  const words = text.split(' ');
  return words.map((_, at) => words[(at * 7 + seed) % words.length] ?? '').join(' ');
}
