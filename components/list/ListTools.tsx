import type { ReactNode } from 'react';

type ListToolsProps = { children: ReactNode };

/** Other forms of a list, in a line above it: other orders, a picture of the same. */
export function ListTools({ children }: ListToolsProps) {
  return (
    <div className="screen-only mb-4 flex flex-wrap justify-between gap-x-10 gap-y-1 font-sans text-ui">
      {children}
    </div>
  );
}
