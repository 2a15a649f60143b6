import type { Locale } from '@/i18n/locales';
import type { DocumentVersion } from '@/lib/content/model';
import type { SubjectName } from './subjectNames';

/** One program of a build. */
export type BuildStep = {
  command: string;
  parameters: readonly string[];
  /** Variables besides those of this process. */
  variables?: Readonly<Record<string, string>>;
};

/** Something that makes a site out of the same documents. */
export type Subject = {
  name: SubjectName;
  title: string;
  /** Sentences for the report: how it is set up. */
  notes: readonly string[];
  /**
   * Installs what is missing.
   * @returns versions for the report, as `Next 16.4.6`
   * @throws Error saying why it cannot be installed.
   */
  install: () => Promise<string[]>;
  /** Puts the documents of a size where its build expects them, in place of earlier ones. */
  writeContent: (versions: readonly DocumentVersion[], size: number) => void;
  /** Where the documents of a language lie, in the folders of their kinds. */
  getTextFolder: (locale: Locale) => string;
  /** The folder in which it is built. */
  folder: string;
  /** What a cold build must not find, below `folder`. */
  caches: readonly string[];
  steps: readonly BuildStep[];
  /** The folder of the built site. */
  output: string;
  /** The address of a document in its built site. */
  getPath: (locale: Locale, kind: DocumentVersion['kind'], key: string) => string;
};
