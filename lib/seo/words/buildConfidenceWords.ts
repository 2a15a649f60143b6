import type { useTranslations } from 'next-intl';
import type { Confidence } from '@/lib/content/model';

/** Says a level of confidence in words: "4 of 5 · Likely — non-BIPA claims"; short: "4 · Likely, …". */
export function buildConfidenceWords(
  { level, scope }: Confidence,
  t: ReturnType<typeof useTranslations<'Confidence'>>,
  form: 'words' | 'short' = 'words',
): string {
  const word = t(`level${level}`);
  if (scope === undefined) return t(form, { level, word });
  return t(`${form}WithScope`, { level, word, scope });
}
