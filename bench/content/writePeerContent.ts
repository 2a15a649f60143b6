import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '@/i18n/locales';
import type { DocumentVersion } from '@/lib/content/model';
import { kindFolders } from '@/lib/content/vocabulary';
import { setAside } from '../measure/setAside';

/** Gives the address of a document in a peer's site. */
export type GetPath = (locale: Locale, kind: DocumentVersion['kind'], key: string) => string;

/** How a peer wants its documents. */
export type PeerForm = {
  /** The folder of a language; what is in it is replaced. */
  getFolder: (locale: Locale) => string;
  getPath: GetPath;
  /** Name of the file of the home page, without ending. */
  home: string;
  /** Fields for the home page besides its title. */
  homeFields?: Readonly<Record<string, string>>;
};

/** Words of the home pages, which Dossier has in its messages. */
const homeTexts = {
  en: 'The law of generative AI in plain language, from real cases.',
  fr: 'Le droit de l’IA générative en langage clair, à partir d’affaires réelles.',
} as const satisfies Record<Locale, string>;

/** Writes every document as plain Markdown with a title, and a home page for each language. */
export function writePeerContent(versions: readonly DocumentVersion[], form: PeerForm): void {
  const languages = [...new Set(versions.map(({ locale }) => locale))];
  const titles = new Map(
    versions.map((version) => [`${version.locale} ${version.title.trim()}`, version]),
  );
  for (const locale of languages) {
    const folder = form.getFolder(locale);
    setAside(folder);
    const home = { title: 'Dossier', ...form.homeFields };
    writeText(join(folder, `${form.home}.md`), writeFile(home, homeTexts[locale]));
  }
  for (const version of versions) {
    const { locale, kind, key } = version;
    const file = join(form.getFolder(locale), kindFolders[kind], `${key}.md`);
    const find = (title: string) => titles.get(`${locale} ${title}`);
    const text = resolveLinks(writeMarkdown(version), locale, form.getPath, find);
    writeText(file, writeFile({ title: version.title.trim() }, text));
  }
}

/** What Dossier shows of a document besides the frame: answer, facts and notes, then the text. */
function writeMarkdown(version: DocumentVersion): string {
  const notes = version.notes.map(({ date, text }) => `> **${date}** ${text.trim()}`);
  const body = version.lineBreaks ? version.body.replace(/\n+/g, '\n\n') : version.body;
  return [...listFacts(version), ...notes, body.trim()].join('\n\n');
}

function listFacts(version: DocumentVersion): string[] {
  if (version.kind === 'question') {
    const levels = version.confidence.map(({ level, scope }) =>
      scope ? `${level} (${scope})` : `${level}`,
    );
    return [`**${version.shortAnswer.trim()}** ${levels.join('; ')}`];
  }
  if (version.kind !== 'case') return [];
  const { citations, dates, court, docket, docketLink } = version;
  const number = docket && docketLink ? `[${docket}](${docketLink})` : docket;
  const facts = [...citations.map(({ text }) => text), ...dates, court, number];
  return [facts.flatMap((fact) => (fact ? [`- ${fact}`] : [])).join('\n')];
}

/** Turns links between documents, which Dossier resolves itself, into addresses of the peer's site. */
function resolveLinks(
  text: string,
  locale: Locale,
  getPath: GetPath,
  find: (title: string) => DocumentVersion | undefined,
): string {
  const kinds = Object.entries(kindFolders) as [DocumentVersion['kind'], string][];
  return text
    .replace(/\]\(\.\.\/(\w+)\/([\w-]+)\.md(?:#\w+)?\)/g, (link, folder: string, key: string) => {
      const kind = kinds.find(([, name]) => name === folder)?.[0];
      return kind ? `](${getPath(locale, kind, key)})` : link;
    })
    .replace(/\[([^\]]+)\]\(\)/g, (_, title: string) => {
      const target = find(title);
      return target ? `[${title}](${getPath(locale, target.kind, target.key)})` : title;
    })
    .replace(/:lang\[([^\]]+)\]\{[^}]*\}/g, '$1');
}

function writeFile(fields: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
