import type { Translate } from '@/i18n/loadTranslate';
import type { CaseEvent } from '@/lib/content/model';
import { escapeMarkup } from '@/lib/text/escapeMarkup';

/** Links to what says that an event happened and to its copy, as HTML; nothing where there is neither. */
export function renderSourceLinks(
  { archived, source }: Pick<CaseEvent, 'source' | 'archived'>,
  translate: Translate,
): string {
  const links = [
    [translate('Feed')('source'), source],
    [translate('CaseTimeline')('archived'), archived],
  ] as const;
  return links
    .flatMap(([label, address]) =>
      address === undefined
        ? []
        : [`<a href="${escapeMarkup(address)}">${escapeMarkup(label)}</a>`],
    )
    .join(' · ');
}
