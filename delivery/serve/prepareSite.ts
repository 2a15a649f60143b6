import type { Locale } from '@/i18n/locales';
import type { Site } from '../openSite';
import { getPageFile } from '../publicAddress';
import { type PreparedFile, prepareFile } from './prepareFile';

/** Every file that the server sends, ready to be sent. */
export type PreparedSite = {
  /** Pages by address: `/fr/affaires`. */
  pages: ReadonlyMap<string, PreparedFile>;
  /** Other files by decoded path: `/img/cover.png`. */
  files: ReadonlyMap<string, PreparedFile>;
  /** Pages for addresses that are unknown, in one language. */
  errorPages: ReadonlyMap<Locale, PreparedFile>;
  /** The same in all languages, where none is known. */
  bilingualErrorPage: PreparedFile;
};

/**
 * Prepares a site to be served.
 * @throws Error when the build lacks a file that it should hold.
 */
export function prepareSite({ files, folder, manifest }: Site): PreparedSite {
  const prepare = (file: string, address: string) => {
    const bodies = files[file];
    if (!bodies) throw new Error(`${folder} has no ${file}; run "npm run build".`);
    return prepareFile(file, bodies, address, manifest.headers);
  };
  const others = Object.keys(files).filter((file) => !file.endsWith('.html'));
  return {
    pages: new Map(manifest.pages.map((page) => [page, prepare(getPageFile(page), page)])),
    files: new Map(others.map((file) => [`/${file}`, prepare(file, `/${file}`)])),
    errorPages: new Map(
      manifest.locales.map((locale) => [locale, prepare(`${locale}/404.html`, `/${locale}/404`)]),
    ),
    bilingualErrorPage: prepare('404.html', '/404'),
  };
}
