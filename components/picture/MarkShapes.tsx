/**
 * The squares of events, drawn once and used by name: hollow for a step, with a core for a filing,
 * half full for an end made by the parties, full for a decision, dotted for what is announced.
 */
export function MarkShapes() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs fill="var(--paper)" stroke="currentColor" strokeWidth="2">
        <path id="step" d="M1 1h10v10H1z" />
        <g id="filed">
          <path d="M1 1h10v10H1z" />
          <path d="M5 5h2v2H5z" />
        </g>
        <g id="ended">
          <path d="M1 1h10v10H1z" />
          <path d="M2 3h2v6H2z" />
        </g>
        <path id="decision" d="M1 1h10v10H1z" fill="currentColor" />
        <path id="scheduled" d="M1 1h10v10H1z" strokeDasharray="2" />
      </defs>
    </svg>
  );
}
