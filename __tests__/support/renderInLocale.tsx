import { screen } from '@testing-library/dom';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '@/i18n/locales';
import { loadMessages } from '@/i18n/messages';

/** Renders a component with the real messages of a language into the document, as the build does. */
export async function renderInLocale(locale: Locale, node: ReactNode): Promise<typeof screen> {
  const messages = await loadMessages(locale);
  document.body.innerHTML = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      {node}
    </NextIntlClientProvider>,
  );
  return screen;
}
