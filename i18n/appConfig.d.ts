import type { Locale } from './locales';
import type { Messages } from './messages';

declare module 'next-intl' {
  // Merged with next-intl's own declaration, which only an interface can be.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
