import { useLocale, useTranslations } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import { DateText } from '@/components/document/DateText';
import { DocumentLink } from '@/components/document/DocumentLink';
import { LanguageMark } from '@/components/document/LanguageMark';
import type { Correction } from '@/lib/content/listCorrections';

type CorrectionCardProps = { correction: Correction };

/** One correction: the document it concerns, its day, and what it says. */
export function CorrectionCard({ correction: { version, note } }: CorrectionCardProps) {
  const t = useTranslations('Notes');
  return (
    <li className="rule-t py-6">
      <h2 className="headline">
        <DocumentLink version={version} className="quiet" />
        <LanguageMark version={version} />
      </h2>
      <p className="mt-3 label">
        {t(note.class)} · <DateText date={note.date} />
      </p>
      <div
        className="note mt-1 max-w-160"
        {...buildLangProps(version.locale, useLocale())}
        dangerouslySetInnerHTML={{ __html: note.html }}
      />
    </li>
  );
}
