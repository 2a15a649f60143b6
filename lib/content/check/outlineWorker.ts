import { parentPort, workerData } from 'node:worker_threads';
import { type SharedTasks, takeTasks } from './outlineInParallel';

parentPort?.postMessage(takeTasks(workerData as SharedTasks));
