import type { Citation } from '@/lib/content/model';

type CitationListProps = { citations: readonly Citation[] };

/** The references of a case as lawyers write them, linked where there is an address. */
export function CitationList({ citations }: CitationListProps) {
  return (
    <ul className="grid gap-1">
      {citations.map(({ text, href }) => (
        <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ul>
  );
}
