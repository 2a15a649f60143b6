import { isLocale, type Locale, locales } from '@/i18n/locales';
import { type DocumentKind, documentKinds, kindFolders } from './vocabulary';

/** A file of the content folder and the document that its path says it is. */
export type ContentPath = {
  /** Path below the content folder: `en/cases/pm-v-openai.md`. */
  file: string;
  locale: Locale;
  kind: DocumentKind;
  key: string;
};

/** What keys and slugs are made of. */
export const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads the document off a path below the content folder.
 * @returns a sentence for editors where no document may lie there.
 */
export function parseContentPath(file: string): ContentPath | string {
  const [language, folder, name, ...deeper] = file.split('/');
  if (name === undefined || deeper.length > 0) {
    return 'A document lies at <language>/<folder>/<key>.md. Move this file there, or out of the content folder.';
  }
  if (!isLocale(language)) {
    return `There is no language "${language ?? ''}". The languages are ${locales.join(', ')}.`;
  }
  const kind = documentKinds.find((candidate) => kindFolders[candidate] === folder);
  if (kind === undefined) {
    return `There is no folder "${folder ?? ''}". The folders are ${Object.values(kindFolders).join(', ')}.`;
  }
  const key = name.replace(/\.md$/, '');
  if (key === name) return 'A document is a Markdown file. Its name must end in ".md".';
  if (!kebabCase.test(key)) {
    return 'The file name is the key of the document. Use a-z, 0-9 and single hyphens only, as in "pm-v-openai.md".';
  }
  return { file, locale: language, kind, key };
}
