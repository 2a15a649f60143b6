import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type BodyOutline, outlineBody } from '@/lib/text/outlineBody';
import type { ReadSource } from '../readSources';
import {
  assignOutlines,
  listOutlineTasks,
  outlineSources,
  type OutlineTask,
  type SourceOutlines,
} from './outlines';

/** Below this a second thread takes longer to start than it saves. */
const leastCharacters = 1_000_000;

/** What the threads share: the tasks, and a counter that says which is next. */
export type SharedTasks = { tasks: readonly OutlineTask[]; next: SharedArrayBuffer };

/** Reads all texts as `outlineSources` does, on two cores where there is much to read. */
export async function outlineInParallel(sources: readonly ReadSource[]): Promise<SourceOutlines> {
  const tasks = listOutlineTasks(sources);
  const size = tasks.reduce((sum, { markdown }) => sum + markdown.length, 0);
  if (size < leastCharacters || availableParallelism() < 2) return outlineSources(sources);
  const shared: SharedTasks = { tasks, next: new SharedArrayBuffer(4) };
  const worker = startWorker(shared);
  const outlines = new Map(await takeTasks(shared));
  for (const [at, outline] of await worker) outlines.set(at, outline);
  return assignOutlines(
    sources,
    tasks.map(({ markdown, options }, at) => outlines.get(at) ?? outlineBody(markdown, options)),
  );
}

/** Takes tasks as long as there are any; gives the outlines with their tasks' places. */
export function takeTasks({ tasks, next }: SharedTasks): [at: number, outline: BodyOutline][] {
  const counter = new Int32Array(next);
  const done: [number, BodyOutline][] = [];
  for (;;) {
    const at = Atomics.add(counter, 0, 1);
    const task = tasks[at];
    if (!task) return done;
    done.push([at, outlineBody(task.markdown, task.options)]);
  }
}

/** Runs `outlineWorker.ts`; where that fails, this thread does all by itself. */
function startWorker(shared: SharedTasks): Promise<[at: number, outline: BodyOutline][]> {
  return new Promise((done) => {
    const worker = new Worker(new URL('./outlineWorker.ts', import.meta.url), {
      workerData: shared,
      execArgv: ['--import', 'tsx'],
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    worker.once('message', done);
    worker.once('error', () => done([]));
    worker.once('exit', () => done([]));
  });
}
