import { useLocale, useTranslations } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import { getPath } from '@/i18n/paths';
import type { QuestionVersion } from '@/lib/content/model';
import { ConfidenceLog } from './ConfidenceLog';
import { ConfidenceMeter } from './ConfidenceMeter';

type ShortAnswerProps = { version: QuestionVersion };

/** The answer in a few words and, for each scope, how certain it is, why, and how that changed. */
export function ShortAnswer({ version }: ShortAnswerProps) {
  const t = useTranslations('Confidence');
  const locale = useLocale();
  const lang = buildLangProps(version.locale, locale);
  return (
    <div>
      <p className="answer" {...lang}>
        {version.shortAnswer}
      </p>
      <div className="mt-6 rule-t border-hairline wide:mt-8">
        {version.confidence.map((confidence) => (
          <div key={confidence.scope ?? ''} className="grid gap-1 rule-b border-hairline py-2.5">
            <ConfidenceMeter confidence={confidence} />
            {confidence.reason && (
              <p className="font-sans text-ui text-soft tablet:pl-41.5" {...lang}>
                {confidence.reason}
              </p>
            )}
          </div>
        ))}
      </div>
      <ConfidenceLog version={version} />
      <p className="mt-2 font-sans text-label">
        <a href={getPath(locale, { route: '/about' })} className="inline-block py-0.5 text-soft">
          {t('meaning')}
        </a>
      </p>
    </div>
  );
}
