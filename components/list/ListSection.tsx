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
    <section className="sheet mt-14 tablet:mt-16">
      <h2 className="label mb-3 wide:mt-1 wide:mb-0">{label}</h2>
      <div className="column-spread">{children}</div>
    </section>
  );
}
