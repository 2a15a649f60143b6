import { defaultLocale, locales, type Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { BilingualChoice } from './BilingualChoice';

type BilingualPageProps = {
  messages: Readonly<Record<Locale, Messages>>;
  isError?: boolean;
};

/** The page for readers whose language is not known: all languages beside each other, never mixed. */
export function BilingualPage({ messages, isError = false }: BilingualPageProps) {
  return (
    <>
      <header className="masthead">
        <p className="brand px-6 py-2 tablet:p-0" translate="no">
          {messages[defaultLocale].Site.name}
        </p>
      </header>
      <div className="strip" />
      <main className="mx-auto max-w-305 px-6 pt-14 pb-20">
        <h1 className="label">
          {isError
            ? '404'
            : locales.map((locale, at) => (
                <span key={locale} lang={locale}>
                  {at > 0 && ' · '}
                  {messages[locale].Gateway.choose}
                </span>
              ))}
        </h1>
        <div className="mt-8 grid gap-12 tablet:grid-cols-2">
          {locales.map((locale) => (
            <BilingualChoice
              key={locale}
              locale={locale}
              messages={messages[locale]}
              isError={isError}
            />
          ))}
        </div>
      </main>
    </>
  );
}
