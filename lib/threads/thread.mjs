// Runs in a thread (`runInThreads.ts`). Plain JavaScript: a thread does not inherit the loader of TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { default: run } = await import(workerData.module);
parentPort.postMessage(await run(workerData.batch));
