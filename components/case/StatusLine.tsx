import type { CaseStatus } from '@/lib/content/model';
import { StatusMark } from './StatusMark';
import { StatusWords } from './StatusWords';

type StatusLineProps = {
  status: CaseStatus;
  /** With what is known of what followed. */
  complete?: boolean;
};

/** The status of a case as a line: a square, filled or hollow, and the words. */
export function StatusLine({ status, complete = false }: StatusLineProps) {
  return (
    <span className="flex items-baseline font-sans text-ui">
      <StatusMark state={status.state} />
      <span>
        <StatusWords status={status} complete={complete} />
      </span>
    </span>
  );
}
