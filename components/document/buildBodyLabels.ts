import type { BodyLabels } from '@/lib/text/renderBody';
import { getLocale, getTranslations } from 'next-intl/server';

/** What the numbers, notes and tables of a text are called, in the reader's language. */
export async function buildBodyLabels(): Promise<BodyLabels> {
  const t = await getTranslations('Body');
  const behind = await getTranslations('BehindNotice');
  return {
    block: (number) => t('block', { number }),
    behind: ({ change, number, original }) => behind(change, { number, language: original }),
    footnotes: t('footnotes'),
    backToText: (number) => t('backToText', { number }),
    locale: await getLocale(),
  };
}
