import { useLocale } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { CaseVersion, TermVersion } from '@/lib/content/model';

type ClaimListProps = {
  version: CaseVersion;
  /** The terms that the claims name, by key. */
  terms: ReadonlyMap<string, TermVersion>;
};

/** What a case rests on; a claim that the glossary explains leads to the explanation. */
export function ClaimList({ version, terms }: ClaimListProps) {
  const reader = useLocale();
  return (
    <ul className="grid gap-1" {...buildLangProps(version.locale, reader)}>
      {version.claims.map(({ id, text, term }) => {
        const target = term === undefined ? undefined : terms.get(term);
        return (
          <li key={id}>{target ? <a href={getDocumentPath(target, reader)}>{text}</a> : text}</li>
        );
      })}
    </ul>
  );
}
