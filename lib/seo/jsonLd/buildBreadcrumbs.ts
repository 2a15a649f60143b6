import type { BreadcrumbList } from 'schema-dts';
import type { Translate } from '@/i18n/loadTranslate';
import { type Destination, getPath } from '@/i18n/paths';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import { getAbsoluteAddress } from '../absoluteAddress';

/** The way from home to a document, as its page shows it; the document itself comes last. */
export function buildBreadcrumbs(version: DocumentVersion, translate: Translate): BreadcrumbList {
  const { locale } = version;
  const sections = listSections(version, translate).map(({ name, route }) => ({
    name,
    path: getPath(locale, { route } as Destination),
  }));
  const home = { name: translate('Breadcrumbs')('home'), path: getPath(locale, { route: '/' }) };
  const trail = [
    home,
    ...sections,
    { name: version.title, path: getDocumentPath(version, locale) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      // The last is the page itself, whose address is known.
      ...(at < trail.length - 1 ? { item: getAbsoluteAddress(path) } : {}),
    })),
  };
}

/** The part of the site that a document belongs to; a page of the site stands right below home. */
function listSections({ kind }: DocumentVersion, translate: Translate) {
  const t = translate('SiteHeader');
  switch (kind) {
    case 'case':
      return [{ name: t('cases'), route: '/cases' } as const];
    case 'question':
      return [{ name: t('questions'), route: '/questions' } as const];
    case 'news':
      return [{ name: t('news'), route: '/news' } as const];
    case 'term':
      return [{ name: t('glossary'), route: '/glossary' } as const];
    case 'page':
      return [];
  }
}
