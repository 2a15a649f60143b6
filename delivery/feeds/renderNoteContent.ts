import type { DocumentVersion, Note } from '@/lib/content/model';
import { buildAbsoluteLinkResolver } from '@/lib/seo/absoluteAddress';
import { renderInline } from '@/lib/text/renderInline';

/** A note of the editors as HTML, its links whole. */
export function renderNoteContent(version: DocumentVersion, { text }: Note): string {
  const { locale } = version;
  return renderInline(text, { locale, resolveLink: buildAbsoluteLinkResolver(version, locale) });
}
