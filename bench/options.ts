import { parseArgs } from 'node:util';
import { type SubjectName, subjectNames } from './subjects/subjectNames';

/** The parts of the bench, in the order in which they run. */
export const partNames = [
  'install',
  'build',
  'bytes',
  'lighthouse',
  'pages',
  'speed',
  'report',
] as const;

/** One part of the bench. */
export type PartName = (typeof partNames)[number];

/** What a run of the bench does. */
export type Options = {
  parts: readonly PartName[];
  /** Generated documents a language. */
  sizes: readonly number[];
  subjects: readonly SubjectName[];
  /** Visits, and rounds of requests, of which the median counts. */
  runs: number;
  /** Builds of each size; undefined: three of small sites, two of middling, one of large ones. */
  builds?: number;
};

/**
 * Reads the command line: `--only=build,bytes --sizes=10,100 --peers=dossier,hugo --runs=5
 * --builds=2 --quick`. `--quick` is one visit and one build of the smallest size.
 * @throws Error that names what cannot be read.
 */
export function parseOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      peers: { type: 'string' },
      runs: { type: 'string' },
      builds: { type: 'string' },
      quick: { type: 'boolean' },
    },
  });
  const isQuick = values.quick === true;
  const builds = values.builds ?? (isQuick ? '1' : undefined);
  return {
    parts: pickNames('only', values.only, partNames),
    sizes: (values.sizes ?? (isQuick ? '10' : '10,100,1000'))
      .split(',')
      .map((text) => readCount('sizes', text)),
    subjects: pickNames('peers', values.peers, subjectNames),
    runs: readCount('runs', values.runs ?? (isQuick ? '1' : '5')),
    ...(builds === undefined ? {} : { builds: readCount('builds', builds) }),
  };
}

/** How often a site of a size is built. */
export function countBuilds(size: number, { builds }: Options): number {
  if (builds !== undefined) return builds;
  if (size < 100) return 3;
  return size < 1000 ? 2 : 1;
}

function pickNames<Name extends string>(
  option: string,
  value: string | undefined,
  names: readonly Name[],
): readonly Name[] {
  if (value === undefined) return names;
  const wanted = value.split(',');
  const unknown = wanted.find((name) => !names.some((known) => known === name));
  if (unknown !== undefined) {
    throw new Error(`--${option}: "${unknown}" is none of ${names.join(', ')}.`);
  }
  return names.filter((name) => wanted.includes(name));
}

function readCount(option: string, text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) {
    throw new Error(`--${option}: "${text}" is no whole number from 1 to 99999.`);
  }
  return Number(text);
}
