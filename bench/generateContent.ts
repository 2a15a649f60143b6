import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { locales } from '@/i18n/locales';
import { kindFolders } from '@/lib/content/vocabulary';
import { readFoundingTexts } from './content/foundingTexts';
import { planDocument } from './content/planDocument';
import { writeDocument } from './content/writeDocument';
import { setAside } from './measure/setAside';

/**
 * Writes the content of a size: the founding documents as they are, and as many generated ones in
 * each language, put together from the founding texts. Equal sizes give equal files.
 * @param size generated documents a language
 * @param folder is replaced; has the form of `content/`
 * @throws Error when the founding texts do not run in parallel in both languages.
 */
export function generateContent(size: number, folder: string): void {
  const texts = readFoundingTexts('content');
  setAside(folder);
  cpSync('content', folder, {
    recursive: true,
    filter: (path) => !/(^|\/)\.(?!\.?$)/.test(path),
  });
  for (let at = 0; at < size; at += 1) {
    const plan = planDocument(at, size, texts);
    for (const locale of locales) {
      const { fields, body } = writeDocument(plan, locale, texts);
      const file = join(folder, locale, kindFolders[plan.kind], `${plan.key}.md`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `---\n${stringify(fields)}---\n${body}`);
    }
  }
}
