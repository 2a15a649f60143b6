import { getRequestConfig } from 'next-intl/server';
import { locale as rootLocale } from 'next/root-params';
import { defaultLocale, isLocale } from './locales';
import { loadMessages } from './messages';

/** Gives next-intl the language of the page, from the first part of its address. */
export default getRequestConfig(async (params) => {
  const requested = params.locale ?? (await rootLocale());
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' };
});
