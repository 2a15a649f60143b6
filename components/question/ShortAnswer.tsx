import { useLocale, useTranslations } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import { getPath } from '@/i18n/paths';
import type { QuestionVersion } from '@/lib/content/model';
import { ConfidenceMeter } from './ConfidenceMeter';

type ShortAnswerProps = { version: QuestionVersion };

/** The answer in a few words and, for each scope, how certain it is. */
export function ShortAnswer({ version }: ShortAnswerProps) {
  const t = useTranslations('Confidence');
  const locale = useLocale();
  return (
    <div>
      <p className="answer" {...buildLangProps(version.locale, locale)}>
        {version.shortAnswer}
      </p>
      <div className="mt-6 rule-t border-hairline wide:mt-8">
        {version.confidence.map((confidence) => (
          <ConfidenceMeter key={confidence.scope ?? ''} confidence={confidence} />
        ))}
      </div>
      <p className="mt-2 font-sans text-label">
        <a href={getPath(locale, { route: '/about' })} className="inline-block py-0.5 text-soft">
          {t('meaning')}
        </a>
      </p>
    </div>
  );
}
