import type { MarkShape } from '@/lib/picture/timeline';

type MarkProps = { shape: MarkShape };

/** The square of an event before its words, for those who see; `MarkShapes` must stand on the page. */
export function Mark({ shape }: MarkProps) {
  return (
    <svg width="12" height="12" aria-hidden="true" className="mt-1 flex-none">
      <use href={`#${shape}`} />
    </svg>
  );
}
