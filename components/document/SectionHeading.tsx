type SectionHeadingProps = { id?: string; children: string };

/** The heading of what follows a text: related documents. */
export function SectionHeading({ id, children }: SectionHeadingProps) {
  return (
    <h2 id={id} className="mt-16 mb-6 rule-b pb-4 heading">
      {children}
    </h2>
  );
}
