import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Below this many items a thread takes longer to start than it saves (measured: half a second). */
const fewItems = 200;

/** Items of one thread, and what they share. */
export type Batch<Item, Shared> = { items: readonly Item[]; shared: Shared };

/** Work on a batch, one result an item, and the module that has it as its default export. */
export type ThreadWork<Item, Shared, Result> = {
  run: (batch: Batch<Item, Shared>) => Result[];
  module: URL;
};

/**
 * Does the same work on many items, on all cores: the items are dealt out to this thread and to as
 * many others as there are cores besides. Few items are all worked on here.
 * @param shared what every item needs besides itself; copied to each thread
 * @returns the results in the order of the items
 * @throws the error of the first thread that fails.
 */
export async function runInThreads<Item, Shared, Result>(
  work: ThreadWork<Item, Shared, Result>,
  items: readonly Item[],
  shared: Shared,
): Promise<Result[]> {
  const count = items.length < fewItems ? 1 : availableParallelism();
  if (count === 1) return work.run({ items, shared });
  // Dealt out like cards: neighbours are alike, and so the parts take equally long.
  const parts = Array.from({ length: count }, (_, part) =>
    items.filter((_item, at) => at % count === part),
  );
  const [own = [], ...others] = parts;
  const threads = others.map((part) =>
    runThread<Item, Shared, Result>(work.module, { items: part, shared }),
  );
  const here = Promise.resolve().then(() => work.run({ items: own, shared }));
  const results = await Promise.all([here, ...threads]);
  return items.map((_, at) => {
    const result = results[at % count]?.[Math.floor(at / count)];
    if (result === undefined) throw new Error(`${work.module.pathname} gave too few results.`);
    return result;
  });
}

function runThread<Item, Shared, Result>(
  module: URL,
  batch: Batch<Item, Shared>,
): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('thread.mjs', import.meta.url), {
      workerData: { module: module.href, batch },
      // Trees are short-lived: with more room for the young they are seldom moved.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (status) => {
      reject(new Error(`A thread of ${module.pathname} ended with ${status} before its work did.`));
    });
  });
}
