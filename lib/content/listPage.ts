import type { Locale } from '@/i18n/locales';
import type { Destination } from '@/i18n/paths';
import { kindRoutes, type ListedKind } from './kindRoutes';
import { listPageParams } from './listPageParams';
import type { VersionOf } from './model';
import { listDocuments } from './queries';

/** How many documents stand on one page of a list (design: pages of 50 with their own addresses). */
export const PAGE_SIZE = 50;

/** One page of a list; `page` counts from 1. */
export type DocumentList<K extends ListedKind> = {
  documents: readonly VersionOf<K>[];
  total: number;
  page: number;
  pages: number;
};

/** A page of the list of a kind, as readers of a language are shown it. */
export function getListPage<K extends ListedKind>(
  kind: K,
  reader: Locale,
  page: number,
): DocumentList<K> {
  return cutPage(listDocuments(kind, reader), page);
}

/** Cuts a page out of a list; an empty list has one page. */
export function cutPage<K extends ListedKind>(
  all: readonly VersionOf<K>[],
  page: number,
): DocumentList<K> {
  return {
    documents: all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    total: all.length,
    page,
    pages: Math.max(1, Math.ceil(all.length / PAGE_SIZE)),
  };
}

/** The pages of the list of a kind that are rendered. */
export function listPageNumbers(kind: ListedKind): { locale: Locale; page: string }[] {
  return listPageParams((reader) => getListPage(kind, reader, 1).pages);
}

/** Where a page of a list stands in the route table; the first is the list itself. */
export function getListDestination(kind: ListedKind, page: number): Destination {
  const section = kindRoutes[kind];
  if (page === 1) return { route: section };
  return { route: `${section}/page/[page]`, params: { page: String(page) } } as Destination;
}
