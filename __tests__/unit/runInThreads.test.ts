import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { createFolder, writeFiles } from '../support/fakeExport';
import { runInThreads, type ThreadWork } from '@/lib/threads/runInThreads';

let folder: string;
let remove: () => void;

beforeEach(() => ({ folder, remove } = createFolder()));
afterEach(() => remove());

/** Work whose module is written for the test; in TypeScript, as the real ones are. */
function buildWork(body: string): ThreadWork<number, number, string> {
  writeFiles(folder, {
    'work.mts': `type Batch = { items: number[]; shared: number };
export default ({ items, shared }: Batch): string[] => ${body};`,
  });
  return {
    run: ({ items, shared }) => items.map((item) => `here ${item + shared}`),
    module: pathToFileURL(resolve(folder, 'work.mts')),
  };
}

const many = Array.from({ length: 501 }, (_, at) => at);

describe('runInThreads', () => {
  it('shares many items between this thread and others, results in their order', async () => {
    const work = buildWork('items.map((item) => `there ${item + shared}`)');
    const results = await runInThreads(work, many, 10);
    expect(results.map((result) => result.replace(/^(here|there) /, ''))).toEqual(
      many.map((item) => `${item + 10}`),
    );
    const here = results.filter((result) => result.startsWith('here'));
    const cores = availableParallelism();
    expect(here).toHaveLength(Math.ceil(many.length / cores));
  });

  it('works on few items without threads', async () => {
    const work = buildWork('[]');
    expect(await runInThreads(work, [1, 2], 1)).toEqual(['here 2', 'here 3']);
    expect(await runInThreads(work, [], 1)).toEqual([]);
  });

  it('passes on what a thread throws', async () => {
    const work = buildWork('{ throw new Error(`item ${items[0]} is bad`); }');
    await expect(runInThreads(work, many, 0)).rejects.toThrow(/item [01] is bad/);
  });

  it('says when a thread gives too few results, or ends before its work', async () => {
    const few = buildWork('items.slice(1).map(String)');
    await expect(runInThreads(few, many, 0)).rejects.toThrow(/too few results/);
    const ending = buildWork('process.exit(7) as never');
    await expect(runInThreads(ending, many, 0)).rejects.toThrow(/ended with 7/);
  });
});
