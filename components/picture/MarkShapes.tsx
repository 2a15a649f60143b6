/**
 * The squares of events, drawn once and used by name: hollow for a step, dotted for what is announced,
 * filled for what changed where a case stands, with a core for a filing and half for an end that the
 * parties made. Half a pixel is nowhere: edges stay sharp.
 */
export function MarkShapes() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs fill="var(--paper)" stroke="currentColor" strokeWidth="2">
        <path id="filed" d="M2 2h8v8H2z" strokeWidth="4" />
        <path id="decision" d="M1 1h10v10H1z" fill="currentColor" />
        <g id="ended">
          <path d="M1 1h10v10H1z" />
          <path d="M1 11V1l10 10z" fill="currentColor" />
        </g>
        <path id="step" d="M1 1h10v10H1z" />
        <path id="scheduled" d="M1 1h10v10H1z" strokeDasharray="2" />
      </defs>
    </svg>
  );
}
