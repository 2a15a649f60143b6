import { docusaurus } from './docusaurus';
import { dossier } from './dossier';
import { hugo } from './hugo';
import { nextra } from './nextra';
import { starlight } from './starlight';
import type { Subject } from './subject';
import type { SubjectName } from './subjectNames';

/** Everything that is compared. */
export const subjects = { dossier, starlight, docusaurus, nextra, hugo } as const satisfies Record<
  SubjectName,
  Subject
>;

/** The subjects of the given names, in the order of the report. */
export function pickSubjects(names: readonly SubjectName[]): Subject[] {
  return names.map((name) => subjects[name]);
}
