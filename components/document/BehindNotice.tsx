import { useLocale, useTranslations } from 'next-intl';
import type { RenderedDocument } from '@/lib/content/renderDocument';
import { formatDate } from '@/lib/format/formatDate';

type BehindNoticeProps = { behind: RenderedDocument['behind'] };

/** Says what date a translation follows, and which paragraphs of the original have changed since. */
export function BehindNotice({ behind }: BehindNoticeProps) {
  const t = useTranslations('BehindNotice');
  const locale = useLocale();
  if (!behind) return null;
  const { blocks, follows, original } = behind;
  return (
    <div role="note" className="mb-8 bar font-sans text-ui">
      <p>
        {t('follows', { language: original.locale, date: formatDate(follows, locale) })}{' '}
        {t('since', { count: blocks.length })}
      </p>
      <ul aria-label={t('list')} className="mt-2 flex flex-wrap gap-x-4">
        {blocks.map(({ number }) => (
          <li key={number}>
            <a href={`#p${number}`} className="inline-block py-0.5">
              {t('block', { number })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
