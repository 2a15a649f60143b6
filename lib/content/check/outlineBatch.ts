import { type BodyOutline, outlineBody } from '@/lib/text/outlineBody';
import type { Batch } from '@/lib/threads/runInThreads';
import type { OutlineTask } from './outlines';

/** Reads the texts of one thread. */
export default function outlineBatch({ items }: Batch<OutlineTask, undefined>): BodyOutline[] {
  return items.map(({ markdown, options }) => outlineBody(markdown, options));
}
