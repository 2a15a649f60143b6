import type { Build } from '../parts/measureBuild';
import type { PageScores } from '../parts/measurePages';
import type { Speed } from '../parts/measureSpeed';
import type { ByPage } from '../parts/measureVisits';
import type { Lighthouse } from '../measure/runLighthouse';
import type { Visit } from '../measure/visitPage';
import { listResults, readResult, type Result } from '../results';
import { type ServerName, serverNames } from '../speed/describeServer';
import { subjects } from '../subjects/listSubjects';
import { type SubjectName, subjectNames } from '../subjects/subjectNames';

/** A result and what it is of. */
export type Entry<Value> = { subject: SubjectName; title: string; result: Result<Value> };

/** Everything that has been measured, in the order of the report. */
export type MeasuredAll = {
  install: Entry<string[]>[];
  /** Versions of what visits and serves. */
  tools: string[];
  /** By size, the smallest first. */
  builds: Map<number, Entry<Build>[]>;
  bytes: Map<number, Entry<ByPage<Visit>>[]>;
  /** Dossier from its own server. */
  ownServer: Result<ByPage<Visit>> | undefined;
  lighthouse: Entry<ByPage<Lighthouse>>[];
  pages: Result<PageScores[]> | undefined;
  speed: { name: ServerName; result: Result<Speed> }[];
};

/** Reads what the parts of the bench have kept. */
export function readMeasured(): MeasuredAll {
  return {
    install: readEntries('install'),
    tools: ['lighthouse', 'servers'].flatMap(
      (name) => readResult<string[]>(`install/${name}`)?.value ?? [],
    ),
    builds: readSizes('build'),
    bytes: readSizes('bytes'),
    ownServer: readResult('ownServer/dossier'),
    lighthouse: readEntries('lighthouse'),
    pages: readResult('pages/dossier'),
    speed: serverNames.flatMap((name) => {
      const result = readResult<Speed>(`speed/${name.replace(' ', '-')}`);
      return result ? [{ name, result }] : [];
    }),
  };
}

function readSizes<Value>(folder: string): Map<number, Entry<Value>[]> {
  const sizes = listResults(folder).map((name) => Number(name.replace(/^.*-/, '')));
  const sorted = [...new Set(sizes)].sort((a, b) => a - b);
  return new Map(sorted.map((size) => [size, readEntries<Value>(folder, `-${size}`)]));
}

function readEntries<Value>(folder: string, ending = ''): Entry<Value>[] {
  return subjectNames.flatMap((subject) => {
    const result = readResult<Value>(`${folder}/${subject}${ending}`);
    return result ? [{ subject, title: subjects[subject].title, result }] : [];
  });
}

/** The value of a subject among entries, where it was measured. */
export function findValue<Value>(
  entries: readonly Entry<Value>[],
  subject: SubjectName,
): Value | undefined {
  return entries.find((entry) => entry.subject === subject)?.result.value;
}
