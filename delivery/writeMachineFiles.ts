import { loadAllTranslates } from '@/i18n/loadTranslate';
import type { DocumentVersion } from '@/lib/content/model';
import { writeOpenData } from './data/writeOpenData';
import { writeFeeds } from './feeds/writeFeeds';
import { writeLlmsTexts } from './llms/writeLlmsTexts';
import { writeMarkdownCopies } from './markdown/writeMarkdownCopies';

/**
 * Writes what programs read beside the pages: feeds, open data, Markdown copies, guides for language
 * models.
 * @param versions all versions of all published documents
 * @returns what was written, in words
 * @throws Error naming the file where a text cannot be read.
 */
export async function writeMachineFiles(
  site: string,
  versions: readonly DocumentVersion[],
): Promise<string> {
  const translates = await loadAllTranslates();
  const feeds = writeFeeds(site, translates);
  writeOpenData(site, versions, translates);
  writeMarkdownCopies(site, versions, translates);
  writeLlmsTexts(site, translates);
  return `${feeds} feeds, ${versions.length} Markdown copies`;
}
