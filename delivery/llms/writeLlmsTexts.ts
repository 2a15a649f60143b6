import { type Locale, locales, localeTable } from '@/i18n/locales';
import type { Translate } from '@/i18n/loadTranslate';
import { getPath } from '@/i18n/paths';
import { getAbsoluteAddress } from '@/lib/seo/absoluteAddress';
import { writeSiteFile } from '../writeSiteFile';
import { buildLlmsText } from './buildLlmsText';

/** Writes the guide of every language at `/<locale>/llms.txt`, and at `/llms.txt` the way to them. */
export function writeLlmsTexts(site: string, translates: Readonly<Record<Locale, Translate>>): void {
  const pointers = locales.map((locale) => {
    const path = `${getPath(locale, { route: '/' })}/llms.txt`;
    writeSiteFile(site, path, buildLlmsText(locale, translates[locale]));
    const { name } = localeTable[locale];
    return `- [${name}](${getAbsoluteAddress(path)}): ${translates[locale]('Site')('tagline')}`;
  });
  const name = translates[locales[0]]('Site')('name');
  writeSiteFile(site, '/llms.txt', `# ${name}\n\n${pointers.join('\n')}\n`);
}
