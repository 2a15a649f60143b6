import { availableParallelism } from 'node:os';

/**
 * Does a piece of work for each of many items, on all cores: each worker takes the next item, so
 * that together they hold no more than a few in memory.
 * @throws what the work throws, once nobody is at work any more: the caller may clear up.
 */
export async function workThrough<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const takeItems = async () => {
    for (const item of queue) {
      try {
        await work(item);
      } catch (error) {
        // Nobody takes another item.
        for (const left of queue) void left;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: availableParallelism() + 1 }, takeItems);
  const failed = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
