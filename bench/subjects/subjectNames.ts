/** What is compared, in the order of the report. */
export const subjectNames = ['dossier', 'starlight', 'docusaurus', 'nextra', 'hugo'] as const;

/** Name of something that is compared, as on the command line. */
export type SubjectName = (typeof subjectNames)[number];
