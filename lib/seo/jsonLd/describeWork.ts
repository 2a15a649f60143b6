import type { CreativeWorkLeaf, Organization } from 'schema-dts';
import type { Locale } from '@/i18n/locales';
import type { Translate } from '@/i18n/loadTranslate';
import { getPath } from '@/i18n/paths';
import { getCompanionPath } from '@/lib/content/companionFiles';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import { getShownVersion } from '@/lib/content/queries';
import { getAbsoluteAddress } from '../absoluteAddress';

/** The part of a description that all works share. */
export type WorkFacts = Pick<
  CreativeWorkLeaf,
  | '@id'
  | 'inLanguage'
  | 'datePublished'
  | 'dateModified'
  | 'author'
  | 'translationOfWork'
  | 'workTranslation'
>;

/** Address, language, dates, author and translations of a document. */
export function describeWork(version: DocumentVersion): WorkFacts {
  const { author, edited, languages, locale, original, published } = version;
  const others = languages.filter((language) => language !== locale);
  const refer = (language: Locale) => ({ '@id': getVersionAddress(version, language) });
  return {
    '@id': getVersionAddress(version, locale),
    inLanguage: locale,
    ...(published === undefined ? {} : { datePublished: published }),
    ...(edited === undefined ? {} : { dateModified: edited }),
    ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } }),
    ...(locale === original
      ? others.length > 0 && { workTranslation: others.map(refer) }
      : { translationOfWork: refer(original) }),
  };
}

/** The address of the picture for shares: search engines ask for one of an article. */
export function getPictureAddress(version: DocumentVersion): string {
  return getAbsoluteAddress(getCompanionPath(version, 'png'));
}

/** The site as the publisher of its documents. */
export function describePublisher(locale: Locale, translate: Translate): Organization {
  return {
    '@type': 'Organization',
    name: translate('Site')('name'),
    url: getAbsoluteAddress(getPath(locale, { route: '/' })),
  };
}

/** The whole address of a document's version in a language in which it exists. */
function getVersionAddress(version: DocumentVersion, language: Locale): string {
  const shown = getShownVersion(version.kind, version.key, language) ?? version;
  return getAbsoluteAddress(getDocumentPath(shown, language));
}
