import { cpSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '@/delivery/listFiles';
import { kindFolders } from '@/lib/content/vocabulary';
import { median } from '../measure/median';
import { type Measured, runMeasured } from '../measure/runMeasured';
import { setAside } from '../measure/setAside';
import { getSiteFolder, logsFolder } from '../places';
import type { Subject } from '../subjects/subject';
import { type BuildPhase, type Phases, readPhases, sumApart } from './readPhases';

/** What a cold build takes. Seconds without precompression and images, which are timed apart. */
export type Build = {
  runs: number;
  seconds: number;
  range: [number, number];
  /** Seconds of one build after a cold one and a change of one text; undefined in older results. */
  rebuild?: number;
  processor?: number;
  /** Highest of all runs, in bytes. */
  memory?: number;
  /** Dossier alone says what each phase took. */
  phases?: Phases;
  files: number;
};

/** Key of the document whose text is changed: the first that is generated, in every size. */
const editedCase = 'case-00001';

/** Seconds that one program of a build may take. */
const limit = 1200;

/**
 * Builds a subject's site from nothing, several times, then once more after a change of one text, and
 * keeps that one to be visited.
 * @throws Error when a build fails.
 */
export async function measureBuild(subject: Subject, size: number, runs: number): Promise<Build> {
  const measured: Run[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await buildOnce(subject, size));
  const { seconds: rebuild } = await rebuildOnce(subject, size);
  const site = keepSite(subject, size);
  const seconds = measured.map((run) => run.seconds);
  const memory = pickKnown(measured.map((run) => run.memory));
  const processor = pickKnown(measured.map((run) => run.processor));
  const names = Object.keys(measured[0]?.phases ?? {}) as BuildPhase[];
  return {
    ...{ runs, rebuild },
    seconds: median(seconds),
    range: [Math.min(...seconds), Math.max(...seconds)],
    ...(processor.length > 0 ? { processor: median(processor) } : {}),
    ...(memory.length > 0 ? { memory: Math.max(...memory) } : {}),
    ...(names.length > 0
      ? {
          phases: Object.fromEntries(
            names.map((name) => [name, median(measured.map(({ phases }) => phases[name] ?? 0))]),
          ),
        }
      : {}),
    files: listFiles(site).length,
  };
}

type Run = Pick<Measured, 'seconds' | 'memory' | 'processor'> & {
  phases: Phases;
};

function buildOnce(subject: Subject, size: number): Promise<Run> {
  for (const cache of subject.caches) setAside(join(subject.folder, cache));
  return runSteps(subject, `build-${subject.name}-${size}`);
}

/** Builds once more after a sentence was added to one document, with whatever the build keeps. */
function rebuildOnce(subject: Subject, size: number): Promise<Run> {
  const file = join(subject.getTextFolder('en'), kindFolders.case, `${editedCase}.md`);
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} One sentence more.\n`);
  return runSteps(subject, `rebuild-${subject.name}-${size}`);
}

async function runSteps(subject: Subject, name: string): Promise<Run> {
  const steps: Measured[] = [];
  for (const [at, step] of subject.steps.entries()) {
    const log = join(logsFolder, `${name}-${at + 1}.log`);
    steps.push(await runMeasured(step, { folder: subject.folder, log, limit }));
  }
  const memory = pickKnown(steps.map((step) => step.memory));
  const processor = pickKnown(steps.map((step) => step.processor));
  const phases =
    subject.name === 'dossier' ? readPhases(steps.map(({ output }) => output).join('\n')) : {};
  return {
    seconds: steps.reduce((sum, step) => sum + step.seconds, 0) - sumApart(phases),
    ...(memory.length > 0 ? { memory: Math.max(...memory) } : {}),
    ...(processor.length > 0
      ? { processor: processor.reduce((sum, value) => sum + value, 0) }
      : {}),
    phases,
  };
}

function keepSite(subject: Subject, size: number): string {
  const site = getSiteFolder(subject.name, size);
  setAside(site);
  mkdirSync(dirname(site), { recursive: true });
  const built = realpathSync(subject.output);
  // Dossier's own server needs its build where it is.
  if (subject.name === 'dossier') cpSync(built, site, { recursive: true });
  else renameSync(built, site);
  return site;
}

function pickKnown(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}
