import type { Link, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Locale } from '@/i18n/locales';
import { imageProtocols, isAllowedAddress, linkProtocols } from './address';
import { BodyError, getPoint } from './bodyError';
import { getText } from './getText';

/** Where a link leads: `hrefLang` where that is in another language; `text` takes the link away. */
export type ResolvedLink =
  | { kind: 'link'; href: string; hrefLang?: Locale | undefined }
  | { kind: 'text' }
  | { kind: 'broken'; reason: string };

/** Finds out where a link leads, from its address and its text as they are written. */
export type ResolveLink = (link: { url: string; text: string }) => ResolvedLink;

/**
 * Gives all links of a body the address that they resolve to.
 * @throws BodyError for a broken link, one without text, and one with a protocol that no link may have
 * (`javascript:`, `data:` …).
 */
export function resolveLinks(tree: Root, resolveLink: ResolveLink): void {
  visit(tree, 'link', (node, index, parent) => {
    const replacement = resolveNode(node, resolveLink);
    if (parent && index !== undefined) parent.children.splice(index, 1, ...replacement);
  });
}

function resolveNode(node: Link, resolveLink: ResolveLink): PhrasingContent[] {
  const text = getText(node);
  if (text.trim() === '') {
    throw new BodyError(`The link to "${node.url}" has no text: add one.`, getPoint(node));
  }
  const resolved = resolveLink({ url: node.url, text });
  if (resolved.kind === 'text') return node.children;
  if (resolved.kind === 'broken') throw new BodyError(resolved.reason, getPoint(node));
  const { href, hrefLang } = resolved;
  if (!isAllowedAddress(href, linkProtocols)) {
    throw new BodyError(
      `The link [${text}] leads to "${href}": only ${linkProtocols.join(', ')} and addresses of the site are possible.`,
      getPoint(node),
    );
  }
  const data = hrefLang ? { data: { hProperties: { hrefLang } } } : {};
  return [{ ...node, url: href, ...data }];
}

/**
 * Lets images load when they come into view.
 * @throws BodyError for an image without alternative text or from an address that is not possible.
 */
export function checkImages(tree: Root): void {
  visit(tree, 'image', (node) => {
    if (!node.alt?.trim()) {
      throw new BodyError(
        `The image "${node.url}" has no alternative text: write ![what it shows](address).`,
        getPoint(node),
      );
    }
    if (!isAllowedAddress(node.url, imageProtocols)) {
      throw new BodyError(
        `The image comes from "${node.url}": use a path of the site, as /img/….`,
        getPoint(node),
      );
    }
    node.data = { ...node.data, hProperties: { loading: 'lazy' } };
  });
}
