import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale } from '@/i18n/locales';
import type { DocumentVersion } from '@/lib/content/model';
import { listFiles } from './listFiles';
import { getPageFile } from './publicAddress';
import { type PageFacts, readPage } from './readPage';
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

/**
 * Checks a built site before anybody reads it: all documents are there, all links lead somewhere,
 * every page says its language and has a title.
 * @returns what is wrong; empty when nothing is
 */
export function verifySite({ folder, pages, versions, origins }: VerifiedSite): SiteFinding[] {
  const pageFiles = new Map(pages.map((address) => [getPageFile(address), address]));
  const facts = new Map<string, PageFacts>();
  const files = new Set<string>();
  for (const file of listFiles(folder)) {
    if (file.endsWith('.html')) {
      facts.set(pageFiles.get(file) ?? file, readPage(readFileSync(join(folder, file), 'utf8')));
    } else files.add(`/${file}`);
  }
  return [
    ...verifyDocuments(versions, new Set(pages)),
    ...[...facts].flatMap(([page, read]) => verifyFrame(page, read)),
    ...verifyLinks({ pages: facts, files, origins }),
  ];
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
