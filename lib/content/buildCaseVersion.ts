import type { Locale } from '@/i18n/locales';
import { typeset } from '@/i18n/typography';
import { buildBase, type VersionParts } from './buildBase';
import { compareEvents } from './eventDates';
import type { CaseEvent, CaseVersion, Citation, Claim, Parties } from './model';
import { pickDefined } from './pickDefined';
import type { RecordReader } from './recordReader';
import { caseSequels, caseStates, eventKindNames, jurisdictions, themes } from './vocabulary';

/**
 * A case in one language.
 * @throws Error naming file and field where a value is missing or has the wrong form.
 */
export function buildCaseVersion(parts: VersionParts, read: RecordReader): CaseVersion {
  const cover = read.text('coverImg');
  const dateLabel = read.text('caseDateLabel');
  const { locale } = parts.source;
  return {
    ...buildBase(parts, read),
    kind: 'case',
    index: read.number('index'),
    citations: buildCitations(read, locale),
    claims: buildClaims(parts, read),
    events: buildEvents(read.records('events'), locale).sort(compareEvents),
    scheduled: buildEvents(read.records('scheduled'), locale).sort(compareEvents),
    dates: read.dates('caseDates'),
    relatedQuestions: read.texts('relatedQuestions').map((name) => parts.resolve(name, 'question')),
    ...pickDefined({
      cover: cover === undefined ? undefined : { src: cover, alt: readCoverAlt(read, locale) },
      dateLabel: dateLabel === undefined ? undefined : typeset(dateLabel, locale),
      court: read.text('court'),
      docket: read.text('docket'),
      docketLink: read.text('docketLink'),
      jurisdiction: read.choice('jurisdiction', jurisdictions),
      theme: read.choice('theme', themes),
      judge: read.text('judge'),
      parties: buildParties(read, locale),
      status: buildStatus(read),
    }),
  };
}

function readCoverAlt(read: RecordReader, locale: Locale): string {
  return typeset(read.requireText('coverImgAlt'), locale);
}

function buildCitations(read: RecordReader, locale: Locale): Citation[] {
  const links = read.texts('citationLinks');
  return read.texts('citations').map((citation, at) => ({
    text: typeset(citation, locale),
    ...pickDefined({ href: links[at] || undefined }),
  }));
}

function buildStatus(read: RecordReader): CaseVersion['status'] {
  const status = read.record('status');
  return (
    status && {
      state: status.requireChoice('state', caseStates),
      asOf: status.requireDate('asOf'),
      ...pickDefined({
        source: status.text('source'),
        sequel: status.choice('sequel', caseSequels),
      }),
    }
  );
}

function buildParties(read: RecordReader, locale: Locale): Parties | undefined {
  const parties = read.record('parties');
  return (
    parties && {
      plaintiffs: typeset(parties.requireText('plaintiffs'), locale),
      defendants: typeset(parties.requireText('defendants'), locale),
    }
  );
}

function buildClaims({ source, resolve }: VersionParts, read: RecordReader): Claim[] {
  return read.records('claims').map((claim) => {
    const term = claim.text('term');
    return {
      id: claim.text('id') ?? claim.requireText('term'),
      text: typeset(claim.requireText('text'), source.locale),
      ...pickDefined({ term: term === undefined ? undefined : resolve(term, 'term') }),
    };
  });
}

function buildEvents(records: readonly RecordReader[], locale: Locale): CaseEvent[] {
  return records.map((event) => ({
    id: event.requireText('id'),
    date: event.requireDate('date'),
    kind: event.requireChoice('kind', eventKindNames),
    text: typeset(event.requireText('text'), locale),
    ...pickDefined({
      after: event.date('after'),
      source: event.text('source'),
      archived: event.text('archived'),
    }),
  }));
}
