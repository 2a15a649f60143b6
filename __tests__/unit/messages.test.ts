import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { locales } from '@/i18n/locales';
import { loadMessages } from '@/i18n/messages';

type Strings = Map<string, string>;

function flatten(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const at = path ? `${path}.${name}` : name;
    if (typeof value === 'string') return [[at, value] as [string, string]];
    return typeof value === 'object' && value !== null ? flatten(value, at) : [];
  });
}

async function loadStrings(locale: (typeof locales)[number]): Promise<Strings> {
  return new Map(flatten(await loadMessages(locale)));
}

/** The arguments of a message with their kind; of a plural or select also those in its branches. */
function listArguments(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = `${element.value}:${TYPE[element.type]}`;
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      return [own, ...Object.values(element.options).flatMap(({ value }) => listArguments(value))];
    }
    return element.type === TYPE.tag ? [own, ...listArguments(element.children)] : [own];
  });
}

describe.each(locales)('messages in %s', (locale) => {
  it('have the same names as in the other languages, both ways', async () => {
    const own = [...(await loadStrings(locale)).keys()].sort();
    for (const other of locales) expect([...(await loadStrings(other)).keys()].sort()).toEqual(own);
  });

  it('are never empty', async () => {
    const empty = [...(await loadStrings(locale))].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('take the same arguments as in English', async () => {
    const english = await loadStrings('en');
    for (const [name, text] of await loadStrings(locale)) {
      const wanted = new Set(listArguments(parse(english.get(name) ?? '')));
      expect([name, [...new Set(listArguments(parse(text)))].sort()]).toEqual([
        name,
        [...wanted].sort(),
      ]);
    }
  });

  it('hold no address and no markup', async () => {
    const marked = [...(await loadStrings(locale))].filter(([, text]) =>
      /https?:|<[a-z]/i.test(text),
    );
    expect(marked).toEqual([]);
  });
});

describe('French messages', () => {
  const SAME_IN_BOTH = new Set([
    'Site.name',
    'Site.pageTitle',
    'Page.kind',
    'Pagination.titleWithPage',
    'Home.questions',
    'SiteHeader.questions',
    'QuestionList.title',
    'Question.kind',
    'CaseRecord.source',
    'Corrections.title',
    'SiteFooter.corrections',
    'Confidence.short',
    'Term.source',
    'TermClass.concept',
    'Confidence.shortWithScope',
    'Notes.correction',
    'Body.footnotes',
    'Jurisdiction.can',
    'Jurisdiction.fr',
    'Feed.source',
    'Entry.undated',
    'MarkdownCopy.address',
  ]);

  it('differ from the English ones, but for words that both languages share', async () => {
    const english = await loadStrings('en');
    const same = [...(await loadStrings('fr'))]
      .filter(([name, text]) => text === english.get(name) && !SAME_IN_BOTH.has(name))
      .map(([name]) => name);
    expect(same).toEqual([]);
  });

  it('carry the spaces of French typography', async () => {
    const wrong = [...(await loadStrings('fr'))].filter(([, text]) =>
      /[^\u202F\s][;!?]|[^\u00A0]:/.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
