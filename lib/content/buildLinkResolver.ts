import type { Locale } from '@/i18n/locales';
import { getPath, type Destination } from '@/i18n/paths';
import { getConfig } from '@/lib/config';
import type { ResolveLink } from '@/lib/text/renderBody';
import { getDocumentPath } from './documentPath';
import { findLinkTarget } from './findLinkTarget';
import type { DocumentVersion } from './model';
import { getShownVersion } from './queries';
import { loadCollection } from './repository';

/**
 * Gives what turns the links of a text into addresses for readers of a language: a document is
 * found by file path, by address or, where the link is empty, by its title, and leads to the
 * version in the reader's language.
 * @param isOwnPage whether the text stands on the page of its document, so that `#p3` is enough
 */
export function buildLinkResolver(
  version: DocumentVersion,
  reader: Locale,
  isOwnPage = true,
): ResolveLink {
  const { references } = loadCollection();
  return ({ url, text }) => {
    const target = findLinkTarget(url, text, version.file, references);
    if (target === 'external') return { kind: 'link', href: url };
    if (target === 'contact') return resolveContact();
    if (target === undefined) return { kind: 'broken', reason: explainBroken(url, text) };

    const hash = target.hash === undefined ? '' : `#${target.hash}`;
    if ('route' in target) {
      return { kind: 'link', href: getPath(reader, { route: target.route } as Destination) + hash };
    }
    const shown = getShownVersion(target.kind, target.key, reader);
    if (!shown) return { kind: 'broken', reason: `"${target.key}" is a draft.` };
    const isHere =
      isOwnPage && hash !== '' && shown.kind === version.kind && shown.key === version.key;
    return { kind: 'link', href: isHere ? hash : getDocumentPath(shown, reader) + hash };
  };
}

function resolveContact(): ReturnType<ResolveLink> {
  const { contact } = getConfig();
  return contact === undefined ? { kind: 'text' } : { kind: 'link', href: contact };
}

function explainBroken(url: string, text: string): string {
  return url === ''
    ? `the empty link [${text}]() is not the title of a document; write the address, or the title exactly.`
    : `"${url}" leads to no document; write the path of its file, as "../cases/pm-v-openai.md".`;
}
