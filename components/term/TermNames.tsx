import type { Locale } from '@/i18n/locales';

type TermNamesProps = { names: readonly string[]; lang?: Locale };

/** What a term is called, one name a line. */
export function TermNames({ names, lang }: TermNamesProps) {
  return (
    <ul lang={lang} className="grid gap-1">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
