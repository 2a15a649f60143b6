import type { Translate } from '@/i18n/loadTranslate';
import type { DocumentVersion } from '@/lib/content/model';

/** What a document is, in the language of `translate`; of a case also what it is about: "Case · Privacy". */
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
    case 'page':
      return translate('Page')('kind');
  }
}
