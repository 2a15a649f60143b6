/** Hollow squares are filled with the paper: lines run to them and not through them. */
const outline = { fill: 'var(--paper)', stroke: 'currentColor', strokeWidth: 2 };

/**
 * The squares of events, drawn once and used by name: hollow for a step, dotted for what is announced,
 * filled for what changed where a case stands, with a core for a filing and half for an end that the
 * parties made.
 */
export function MarkShapes() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <path id="filed" d="M2 2h8v8H2z" {...outline} strokeWidth={4} />
        <path id="decision" d="M0 0h12v12H0z" fill="currentColor" />
        <g id="ended">
          <path d="M1 1h10v10H1z" {...outline} />
          <path d="M0 12V0l12 12z" fill="currentColor" />
        </g>
        <path id="step" d="M1 1h10v10H1z" {...outline} />
        <path id="scheduled" d="M1 1h10v10H1z" {...outline} strokeDasharray="2" />
      </defs>
    </svg>
  );
}
