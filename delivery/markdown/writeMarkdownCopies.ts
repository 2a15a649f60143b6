import type { Translates } from '@/i18n/loadTranslate';
import { getCompanionPath } from '@/lib/content/companionFiles';
import type { DocumentVersion } from '@/lib/content/model';
import { writeSiteFile } from '../writeSiteFile';
import { buildMarkdownCopy } from './buildMarkdownCopy';

/**
 * Writes every document as plain Markdown at the address of its page followed by `.md`, in the
 * languages in which it exists.
 * @throws Error naming the file where a text cannot be read.
 */
export function writeMarkdownCopies(
  site: string,
  versions: readonly DocumentVersion[],
  translates: Translates,
): void {
  for (const version of versions) {
    const copy = buildMarkdownCopy(version, translates[version.locale]);
    writeSiteFile(site, getCompanionPath(version, 'md'), copy);
  }
}
