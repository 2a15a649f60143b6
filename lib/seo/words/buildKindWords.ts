import type { Translate } from '@/i18n/loadTranslate';
import type { DocumentVersion } from '@/lib/content/model';

/** What a document is, in the language of `translate`; of a case also what it is about, of a term what it names: "Case · Privacy". */
export function buildKindWords(version: DocumentVersion, translate: Translate): string {
  switch (version.kind) {
    case 'case': {
      const theme = version.theme && translate('Theme')(version.theme);
      return [translate('Case')('kind'), theme].filter(Boolean).join(' · ');
    }
    case 'question':
      return translate('Question')('kind');
    case 'news':
      return translate('News')('kind');
    case 'term':
      return `${translate('Term')('kind')} · ${translate('TermClass')(version.termClass)}`;
    case 'page':
      return translate('Page')('kind');
  }
}
