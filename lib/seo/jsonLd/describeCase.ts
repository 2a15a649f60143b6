import type { Article } from 'schema-dts';
import type { Translate } from '@/i18n/loadTranslate';
import type { CaseVersion } from '@/lib/content/model';
import { describePublisher, describeWork, getPictureAddress } from './describeWork';

/** A case: schema.org has no type for one, so it is an article about it. */
export function describeCase(version: CaseVersion, translate: Translate): Article {
  return {
    '@type': 'Article',
    ...describeWork(version),
    headline: version.title,
    image: getPictureAddress(version),
    publisher: describePublisher(version.locale, translate),
  };
}
