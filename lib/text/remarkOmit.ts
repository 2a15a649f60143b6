import type { Construct } from 'micromark-util-types';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

/** Constructs that are tried at the start of each word or line, and what no text that has them lacks. */
const costly: readonly { name: string; hint: RegExp }[] = [
  { name: 'emailAutolink', hint: /@/ },
  { name: 'table', hint: /\||:-|-:/ },
];

/** The costly constructs that a text cannot hold, by name: trying them takes half of a parser's time. */
export function listNeedless(source: string): string[] {
  return costly.filter(({ hint }) => !hint.test(source)).map(({ name }) => name);
}

/** A unified plugin, used last: the parser no longer tries these constructs. */
export function remarkOmit(this: Processor, names: readonly string[]): void {
  const data = this.data();
  const keep = (construct: Construct) => !names.includes(construct.name ?? '');
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
    Object.fromEntries(
      Object.entries(extension).map(([hook, constructs]) => [
        hook,
        hook === 'text' || hook === 'flow' ? keepIn(constructs, keep) : constructs,
      ]),
    ),
  );
}

type Constructs = Record<string, Construct | Construct[]>;

function keepIn(constructs: object, keep: (construct: Construct) => boolean): Constructs {
  const entries = Object.entries(constructs as Constructs);
  return Object.fromEntries(
    entries.flatMap(([code, value]) => {
      const kept = [value].flat().filter(keep);
      return kept.length > 0 ? [[code, kept]] : [];
    }),
  );
}
