import { DrawingLink } from '@/components/picture/DrawingLink';
import type { DocumentVersion } from '@/lib/content/model';
import { MAP_GAP, MAP_SIDES, type MapPicture, type PlacedEntry } from '@/lib/picture/layoutMap';

type MapDrawingProps = {
  picture: MapPicture;
  /** The documents of both sides, by key. */
  questions: ReadonlyMap<string, DocumentVersion>;
  cases: ReadonlyMap<string, DocumentVersion>;
};

/** The map as a picture, for those who see; the list on the same page says all of it. */
export function MapDrawing({ picture, questions, cases }: MapDrawingProps) {
  const { height, left, right, links } = picture;
  const sides = [`${MAP_SIDES.left}%`, `${MAP_SIDES.right}%`] as const;
  return (
    <svg width="100%" height={height} aria-hidden="true" className="picture">
      {links.map(({ left: one, right: other, from, to }) => (
        <line
          key={`${one} ${other}`}
          x1={sides[0]}
          x2={sides[1]}
          y1={from}
          y2={to}
          className="picture-line"
        />
      ))}
      {left.map((entry) => (
        <MapDrawingEntry
          key={entry.id}
          entry={entry}
          x={sides[0]}
          side="left"
          version={questions.get(entry.id)}
        />
      ))}
      {right.map((entry) => (
        <MapDrawingEntry
          key={entry.id}
          entry={entry}
          x={sides[1]}
          side="right"
          version={cases.get(entry.id)}
        />
      ))}
    </svg>
  );
}

type MapDrawingEntryProps = {
  entry: PlacedEntry;
  x: string;
  side: 'left' | 'right';
  version: DocumentVersion | undefined;
};

/** A document: its mark, and its name on the outer side of it. */
function MapDrawingEntry({ entry, x, side, version }: MapDrawingEntryProps) {
  const isLeft = side === 'left';
  return (
    <>
      <use href={isLeft ? '#decision' : '#step'} x={x} y={entry.y} transform="translate(-6 -6)" />
      <DrawingLink version={version}>
        {entry.lines.map(({ text, y }) => (
          <text
            key={y}
            x={x}
            y={y}
            dx={isLeft ? -MAP_GAP : MAP_GAP}
            textAnchor={isLeft ? 'end' : 'start'}
          >
            {text}
          </text>
        ))}
      </DrawingLink>
    </>
  );
}
