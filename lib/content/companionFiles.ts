import type { Locale } from '@/i18n/locales';
import { getPath } from '@/i18n/paths';
import { getDocumentPath } from './documentPath';
import type { DocumentVersion } from './model';

/** Files that lie beside the page of a document: its text as Markdown, its picture for shares. */
export type Companion = 'md' | 'png';

/**
 * The address of a file beside the page of a document: the page's own with an ending. Only real
 * versions have such files; a fallback page has none.
 */
export function getCompanionPath(version: DocumentVersion, ending: Companion): string {
  return `${getDocumentPath(version, version.locale)}.${ending}`;
}

/** The picture for shares of all pages of a language that show no document. */
export function getSitePicturePath(locale: Locale): string {
  return `${getPath(locale, { route: '/' })}.png`;
}
