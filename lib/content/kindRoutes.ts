import type { Route } from '@/i18n/routes';
import type { DocumentKind } from './vocabulary';

/** The kinds that have lists. */
export type ListedKind = Exclude<DocumentKind, 'page'>;

/** The route of the list of each kind; its documents lie below it, at `…/[slug]`. */
export const kindRoutes = {
  case: '/cases',
  question: '/questions',
  news: '/news',
  term: '/glossary',
} as const satisfies Record<ListedKind, Route>;
