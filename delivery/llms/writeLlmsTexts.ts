import { locales, localeTable } from '@/i18n/locales';
import type { Translates } from '@/i18n/loadTranslate';
import { getLlmsPath } from '@/lib/content/dataFiles';
import { getAbsoluteAddress } from '@/lib/seo/absoluteAddress';
import { writeSiteFile } from '../writeSiteFile';
import { buildLlmsText } from './buildLlmsText';

/** Writes the guide of every language at `/<locale>/llms.txt`, and at `/llms.txt` the way to them. */
export function writeLlmsTexts(site: string, translates: Translates): void {
  const pointers = locales.map((locale) => {
    const path = getLlmsPath(locale);
    writeSiteFile(site, path, buildLlmsText(locale, translates[locale]));
    const { name } = localeTable[locale];
    return `- [${name}](${getAbsoluteAddress(path)}): ${translates[locale]('Site')('tagline')}`;
  });
  const name = translates[locales[0]]('Site')('name');
  writeSiteFile(site, '/llms.txt', `# ${name}\n\n${pointers.join('\n')}\n`);
}
