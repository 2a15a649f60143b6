import type { Translate } from '@/i18n/loadTranslate';
import type { FeedScope } from './feedScope';

/** The title of a feed, in the language of `translate`: "Dossier: P.M. v. OpenAI". */
export function getFeedTitle(scope: FeedScope, translate: Translate): string {
  const t = translate('Feed');
  return typeof scope === 'string' ? t(scope) : t('oneCase', { title: scope.title });
}
