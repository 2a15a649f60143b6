import { readFileSync } from 'node:fs';
import type { Batch } from '@/lib/threads/runInThreads';
import { type PageFacts, readPage } from './readPage';

/** Reads the pages of one thread; the items are their files. */
export default function readPageBatch({ items }: Batch<string, undefined>): PageFacts[] {
  return items.map((file) => readPage(readFileSync(file, 'utf8')));
}
