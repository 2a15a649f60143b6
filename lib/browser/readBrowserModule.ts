import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small module that runs in the reader's browser, by the name of its file in `browser/`. */
export type BrowserModule = 'languageSwitch';

const cache = new Map<BrowserModule, string>();

/**
 * The bundled text of a browser module, to stand inside the page.
 * @throws Error when it has not been bundled yet.
 */
export function readBrowserModule(name: BrowserModule): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const file = join(process.cwd(), '.generated', 'browser', `${name}.js`);
  try {
    const text = readFileSync(file, 'utf8').trim();
    cache.set(name, text);
    return text;
  } catch (cause) {
    throw new Error(`${file} is missing: run "npm run build" or "npm run dev".`, { cause });
  }
}
