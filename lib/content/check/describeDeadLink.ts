import { basename } from 'node:path/posix';
import { documentKinds } from '../vocabulary';
import type { ReferenceIndex } from '../resolveReference';
import { suggestNearest } from './findNearest';
import { quoteValue } from './quoteValue';

/** Says why a link leads nowhere and what was perhaps meant. */
export function describeDeadLink(url: string, text: string, index: ReferenceIndex): string {
  if (url !== '') return describeDeadAddress(url, index);
  const title = text.trim();
  if (index.titles.has(title)) {
    return `Several documents have the title ${quoteValue(title)}. Write the path of the one that is meant, as "../cases/pm-v-openai.md".`;
  }
  const hint = suggestNearest(title, index.titles.keys());
  return `The link is empty, and no document has the title ${quoteValue(title)}. Write an address, or the title exactly.${hint}`;
}

function describeDeadAddress(url: string, index: ReferenceIndex): string {
  const name = basename(url.replace(/[?#].*$/s, ''), '.md');
  const names = documentKinds.flatMap((kind) => [...index.names[kind].keys()]);
  const hint = suggestNearest(name, names);
  return `There is no document at ${quoteValue(url)}. Write the path of its file, as "../cases/pm-v-openai.md", or a whole address with "https://".${hint}`;
}
