import { SectionHeading } from '@/components/document/SectionHeading';
import type { Standings } from '@/lib/content/findMoves';
import type { QuestionVersion } from '@/lib/content/model';
import { QuestionCard } from './QuestionCard';

type RelatedQuestionsProps = {
  heading: string;
  questions: readonly QuestionVersion[];
  standings: Standings;
};

/** The questions that a document stands behind; nothing where there are none. */
export function RelatedQuestions({ heading, questions, standings }: RelatedQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <section>
      <SectionHeading>{heading}</SectionHeading>
      <ul className="-mt-6 first-bare">
        {questions.map((version) => (
          <QuestionCard key={version.key} version={version} standing={standings.get(version.key)} />
        ))}
      </ul>
    </section>
  );
}
