import type { Locale } from '@/i18n/locales';
import type { Destination } from '@/i18n/paths';
import { PAGE_SIZE } from '../listPage';
import { listPageParams } from '../listPageParams';
import type { Entry } from './entry';
import { listEntries } from './listEntries';

/** One page of what's new; `page` counts from 1. */
export type EntryPage = { entries: readonly Entry[]; total: number; page: number; pages: number };

/** A page of what's new, as readers of a language are shown it. */
export function getEntryPage(reader: Locale, page: number): EntryPage {
  const all = listEntries(reader);
  return {
    entries: all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    total: all.length,
    page,
    pages: Math.max(1, Math.ceil(all.length / PAGE_SIZE)),
  };
}

/** The pages of what's new that are rendered. */
export function listEntryPageNumbers(): { locale: Locale; page: string }[] {
  return listPageParams((reader) => getEntryPage(reader, 1).pages);
}

/** Where a page of what's new stands in the route table; the first is `/new` itself. */
export function getEntryPageDestination(page: number): Destination {
  return page === 1
    ? { route: '/new' }
    : { route: '/new/page/[page]', params: { page: String(page) } };
}
