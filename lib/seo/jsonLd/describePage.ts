import type { WebPage } from 'schema-dts';
import type { PageVersion } from '@/lib/content/model';
import { describeWork } from './describeWork';

/** A page about the site itself. */
export function describePage(version: PageVersion): WebPage {
  return { '@type': 'WebPage', ...describeWork(version), name: version.title };
}
