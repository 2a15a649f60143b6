import type { NewsArticle } from 'schema-dts';
import type { Translate } from '@/i18n/loadTranslate';
import type { NewsVersion } from '@/lib/content/model';
import { describePublisher, describeWork, getPictureAddress } from './describeWork';

/** A news summary. Where its date of publication is not known, the day of its events is said, and no other. */
export function describeNews(version: NewsVersion, translate: Translate): NewsArticle {
  return {
    '@type': 'NewsArticle',
    ...describeWork(version),
    headline: version.title,
    image: getPictureAddress(version),
    contentReferenceTime: version.eventDate,
    publisher: describePublisher(version.locale, translate),
  };
}
