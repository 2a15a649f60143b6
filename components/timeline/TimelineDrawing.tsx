import { useLocale } from 'next-intl';
import { DrawingLink } from '@/components/picture/DrawingLink';
import type { CaseVersion } from '@/lib/content/model';
import { formatTick } from '@/lib/format/formatTick';
import type { PlacedRow, TimelinePicture } from '@/lib/picture/timeline';

type TimelineDrawingProps = {
  picture: TimelinePicture;
  /** The cases of the rows, by key. */
  cases: ReadonlyMap<string, CaseVersion>;
  /** What the lanes are called, by id. */
  lanes: ReadonlyMap<string, string>;
};

/**
 * The timeline as a picture, for those who see; the list on the same page says all of it. Places
 * across are percentages, so that it fills its room while its letters keep their size.
 */
export function TimelineDrawing({ picture, cases, lanes }: TimelineDrawingProps) {
  const locale = useLocale();
  const { height, ticks } = picture;
  return (
    <svg width="100%" height={height} aria-hidden="true" className="picture">
      <g className="picture-soft">
        {ticks.map(({ x, date, anchor }) => (
          <g key={date}>
            <line x1={`${x}%`} x2={`${x}%`} y2={height} className="picture-hairline" />
            <text x={`${x}%`} y="14" dx={anchor === 'start' ? 6 : -6} textAnchor={anchor}>
              {formatTick(date, locale)}
            </text>
          </g>
        ))}
      </g>
      {picture.lanes.map(({ id, y }) => (
        <g key={id}>
          <line x2="100%" y1={y} y2={y} className="picture-line" />
          <text y={y + 24} className="picture-lane">
            {lanes.get(id)}
          </text>
        </g>
      ))}
      {picture.rows.map((row) => (
        <TimelineDrawingRow key={row.id} row={row} version={cases.get(row.id)} />
      ))}
    </svg>
  );
}

type TimelineDrawingRowProps = { row: PlacedRow; version: CaseVersion | undefined };

/** One case: its name, its line, coarse dates as dotted spans, and its marks over them. */
function TimelineDrawingRow({ row, version }: TimelineDrawingRowProps) {
  const { label, line, marks, y } = row;
  return (
    <g>
      <DrawingLink version={version}>
        <text x={`${label.x}%`} y={label.y} textAnchor={label.anchor}>
          {label.text}
        </text>
      </DrawingLink>
      <line x1={`${line.from}%`} x2={`${line.to}%`} y1={y} y2={y} className="picture-line" />
      {marks.map(({ ids, span }) =>
        span ? (
          <line
            key={ids[0]}
            x1={`${span.from}%`}
            x2={`${span.to}%`}
            y1={y}
            y2={y}
            className="picture-span"
          />
        ) : null,
      )}
      <g transform="translate(-6 -6)">
        {marks.map(({ ids, shape, x }) => (
          <use key={ids[0]} href={`#${shape}`} x={`${x}%`} y={y} />
        ))}
      </g>
    </g>
  );
}
