import { localeTable } from '@/i18n/locales';
import { typeset } from '@/i18n/typography';
import type { Translate } from '@/i18n/loadTranslate';
import { getCompanionPath } from '@/lib/content/companionFiles';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import { getShownVersion } from '@/lib/content/queries';
import { formatDate } from '@/lib/format/formatDate';
import {
  buildAbsoluteLinkResolver,
  buildAddressResolver,
  getAbsoluteAddress,
} from '@/lib/seo/absoluteAddress';
import { type EventSection, listDocumentEvents } from '@/lib/seo/words/listDocumentEvents';
import { listDocumentFacts } from '@/lib/seo/words/listDocumentFacts';
import { writePlainMarkdown } from '@/lib/text/writePlainMarkdown';

/**
 * A document as plain Markdown: its title, its record as a list, the editors' notes, its text. Links
 * have whole addresses, so that it can be read anywhere.
 * @throws Error naming the file where the text cannot be read.
 */
export function buildMarkdownCopy(version: DocumentVersion, translate: Translate): string {
  const t = translate('MarkdownCopy');
  const write = createWriter(version);
  const facts = [
    ...listDocumentFacts(version, translate),
    {
      label: t('address'),
      text: `<${getAbsoluteAddress(getDocumentPath(version, version.locale))}>`,
    },
    { label: t('otherLanguages'), text: listOtherLanguages(version) },
  ];
  const record = facts
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `- ${typeset(`**${label}**: `, version.locale)}${text}`);
  const notes = version.notes.map(({ class: noteClass, date, text }) => {
    const heading = `${translate('Notes')(noteClass)}, ${formatDate(date, version.locale)}`;
    return `**${heading}**\n\n${write(text)}`;
  });
  return (
    [
      `# ${version.title}`,
      record.join('\n'),
      ...listDocumentEvents(version, translate).flatMap((section) =>
        writeEvents(section, translate),
      ),
      ...(notes.length > 0 ? [`## ${t('notes')}`, ...notes] : []),
      '---',
      write(version.body, version.lineBreaks),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function writeEvents({ heading, lines, meaning }: EventSection, translate: Translate): string[] {
  const items = lines.map(({ archived, source, text }) => {
    const links = [
      [translate('Feed')('source'), source],
      [translate('CaseTimeline')('archived'), archived],
    ].flatMap(([label, address]) => (address === undefined ? [] : [`[${label}](<${address}>)`]));
    return `- ${text}${links.length > 0 ? ` (${links.join(', ')})` : ''}`;
  });
  return [`## ${heading}`, ...(meaning === undefined ? [] : [meaning]), items.join('\n')];
}

function createWriter(version: DocumentVersion) {
  const resolveLink = buildAbsoluteLinkResolver(version, version.locale);
  const resolveImage = buildAddressResolver(getDocumentPath(version, version.locale));
  return (markdown: string, lineBreaks?: 'paragraphs') => {
    try {
      return writePlainMarkdown(markdown, { lineBreaks, resolveImage, resolveLink });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`content/${version.file}: ${reason}`, { cause });
    }
  };
}

/** Links to the copies in the other languages, each named in itself. */
function listOtherLanguages(version: DocumentVersion): string {
  return version.languages
    .filter((language) => language !== version.locale)
    .map((language) => {
      const other = getShownVersion(version.kind, version.key, language) ?? version;
      const address = getAbsoluteAddress(getCompanionPath(other, 'md'));
      return `[${localeTable[language].name}](${address})`;
    })
    .join(', ');
}
