import type { DefinedTerm } from 'schema-dts';
import { getPath } from '@/i18n/paths';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { TermVersion } from '@/lib/content/model';
import { buildExcerpt } from '@/lib/text/plainText';
import { getAbsoluteAddress } from '../absoluteAddress';

/** The most signs of a definition that a description holds. */
const longest = 300;

/** A term of the glossary. */
export function describeTerm(version: TermVersion): DefinedTerm {
  const { locale, title } = version;
  return {
    '@type': 'DefinedTerm',
    '@id': getAbsoluteAddress(getDocumentPath(version, locale)),
    name: title,
    description: buildExcerpt(version.body, locale, longest),
    inDefinedTermSet: getAbsoluteAddress(getPath(locale, { route: '/glossary' })),
  };
}
