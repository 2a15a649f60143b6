import { SectionHeading } from '@/components/document/SectionHeading';
import type { CaseVersion } from '@/lib/content/model';
import { CaseCard } from './CaseCard';

type RelatedCasesProps = { heading: string; cases: readonly CaseVersion[] };

/** The cases behind a document; nothing where there are none. */
export function RelatedCases({ heading, cases }: RelatedCasesProps) {
  if (cases.length === 0) return null;
  return (
    <section>
      <SectionHeading>{heading}</SectionHeading>
      <ul className="-mt-6 first-bare">
        {cases.map((version) => (
          <CaseCard key={version.key} version={version} narrow />
        ))}
      </ul>
    </section>
  );
}
