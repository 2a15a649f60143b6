import { join } from 'node:path';
import { isLocale } from '@/i18n/locales';
import type { DocumentVersion } from '@/lib/content/model';
import { runInThreads } from '@/lib/threads/runInThreads';
import { getEnding, getType } from './files/fileTypes';
import { listFiles } from './listFiles';
import { verifyCode } from './policy/verifyCode';
import { getPageFile } from './publicAddress';
import type { PageFacts } from './readPage';
import readPageBatch from './readPageBatch';
import { verifyDocuments } from './verifyDocuments';
import { type SiteFinding, verifyLinks } from './verifyLinks';

/** What `verifySite` compares: a site in its folder, and what it should hold. */
export type VerifiedSite = {
  folder: string;
  /** Public addresses of the pages. */
  pages: readonly string[];
  versions: readonly DocumentVersion[];
  /** Schemes and hosts that are the site itself. */
  origins: readonly string[];
};

/** What was read of a built site. */
export type SiteFacts = {
  /** Pages by address, error pages by their file. */
  pages: ReadonlyMap<string, PageFacts>;
  /** Paths of all files that are no pages: `/img/cover.png`. */
  files: ReadonlySet<string>;
};

/** Reads all pages of a built site, each once, on all cores. */
export async function readSite({ folder, pages }: VerifiedSite): Promise<SiteFacts> {
  const addresses = new Map(pages.map((address) => [getPageFile(address), address]));
  const files = listFiles(folder);
  const isPage = (file: string) => file.endsWith('.html');
  const pageFiles = files.filter(isPage);
  const module = new URL('readPageBatch.ts', import.meta.url);
  const paths = pageFiles.map((file) => join(folder, file));
  const facts = await runInThreads({ run: readPageBatch, module }, paths, undefined);
  return {
    pages: new Map(
      pageFiles.flatMap((file, at) => {
        const read = facts[at];
        return read ? [[addresses.get(file) ?? file, read]] : [];
      }),
    ),
    files: new Set(files.filter((file) => !isPage(file)).map((file) => `/${file}`)),
  };
}

/**
 * Checks a built site before anybody reads it: all documents are there, all links lead somewhere,
 * every page says its language and has a title, no code runs that is not known, and every file is
 * of a type that servers can name.
 * @returns what is wrong; empty when nothing is
 */
export function verifySite(site: VerifiedSite, facts: SiteFacts): SiteFinding[] {
  return [
    ...verifyDocuments(site.versions, new Set(site.pages)),
    ...[...facts.pages].flatMap(([page, read]) => verifyFrame(page, read)),
    ...verifyCode(facts.pages),
    ...verifyLinks({ ...facts, origins: site.origins }),
    ...[...facts.files].flatMap(verifyType),
  ];
}

function verifyType(file: string): SiteFinding[] {
  const ending = getEnding(file);
  if (ending === '' || getType(file)) return [];
  return [{ page: file, message: `has no type: add "${ending}" to delivery/files/fileTypes.ts` }];
}

function verifyFrame(page: string, { lang, title }: PageFacts): SiteFinding[] {
  const prefix = page.replace(/^\//, '').split('/')[0];
  const findings: SiteFinding[] = [];
  if (!lang) findings.push({ page, message: 'has no <html lang>' });
  else if (isLocale(prefix) && lang.split('-')[0] !== prefix) {
    findings.push({ page, message: `says lang="${lang}" under /${prefix}` });
  }
  if (!title) findings.push({ page, message: 'has no title' });
  return findings;
}
