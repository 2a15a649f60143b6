import type { ReactNode } from 'react';

type ListSectionProps = {
  /** What is listed: named in the margin. */
  label: string;
  /** The items, and below them the way to all of them. */
  children: ReactNode;
};

/** A part of a page that lists documents: its name in the margin, its items across the sheet. */
export function ListSection({ label, children }: ListSectionProps) {
  return (
    <section className="mt-14 sheet tablet:mt-16">
      <h2 className="mb-3 label wide:mt-1 wide:mb-0">{label}</h2>
      <div className="column-spread">{children}</div>
    </section>
  );
}
