import { createTranslator } from 'next-intl';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { getPath } from '@/i18n/paths';

type BilingualChoiceProps = {
  locale: Locale;
  messages: Messages;
  /** The address leads nowhere: say so before the way on. */
  isError?: boolean;
};

/** One language's part of a page that does not know its reader's language. */
export function BilingualChoice({ locale, messages, isError = false }: BilingualChoiceProps) {
  const t = createTranslator({ locale, messages });
  return (
    <section lang={locale} className="rule-t pt-6">
      <h2 className="heading">{t(isError ? 'ErrorPage.title' : 'Gateway.lead')}</h2>
      <p className="mt-6">
        <a href={getPath(locale, { route: '/' })} hrefLang={locale} className="button">
          {t('Gateway.enter')}
        </a>
      </p>
    </section>
  );
}
