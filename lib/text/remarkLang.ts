import type { Root } from 'mdast';
import type { Construct, Tokenizer } from 'micromark-util-types';
import type {} from 'remark-directive';
import type {} from 'remark-parse';
import type {} from 'remark-rehype';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { BodyError, getPoint, type ReportFault } from './bodyError';

const opening = ':lang[';
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/**
 * A unified plugin, used right after remark-directive: of its syntax it leaves only `:lang[words]{en}`.
 * Everything else that looks like a directive (`19:30`, `:smile`, `::note`) is then never taken out
 * of the text, and what stands in it (links, footnotes) is read as Markdown.
 */
export function remarkLang(this: Processor): void {
  const extensions = this.data().micromarkExtensions ?? [];
  const colon = opening.charCodeAt(0);
  const constructs = [extensions.pop()?.text?.[colon] ?? []].flat();
  if (constructs.length === 0) throw new Error('remarkLang must be used after remark-directive.');
  extensions.push({ text: { [colon]: constructs.map(requireOpening) } });
}

/** A construct that is only tried where the text goes on with `:lang[`. */
function requireOpening(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const found = construct.tokenize.call(this, effects, ok, nok);
      return effects.check({ tokenize: tokenizeOpening, partial: true }, found, nok);
    },
  };
}

const tokenizeOpening: Tokenizer = (effects, ok, nok) => {
  let index = 0;
  return function step(code) {
    if (code !== opening.charCodeAt(index)) return nok(code);
    if (index === 0) effects.enter('data');
    effects.consume(code);
    index += 1;
    if (index < opening.length) return step;
    effects.exit('data');
    return ok;
  };
};

/**
 * Gives each phrase marked `:lang[words]{en}` its element, `<span lang="en">`. Missing words or
 * language are a fault.
 */
export function markLanguages(tree: Root, report: ReportFault): void {
  visit(tree, 'textDirective', (node) => {
    const [[language, value] = ['', ''], ...others] = Object.entries(node.attributes ?? {});
    const isComplete = node.children.length > 0 && languageTag.test(language);
    if (!isComplete || value || others.length > 0) {
      const reason =
        'A phrase in another language is written :lang[words]{en}, with the words and one language code.';
      report(new BodyError(reason, getPoint(node), 'language'));
      return;
    }
    node.data = { ...node.data, hName: 'span', hProperties: { lang: language } };
  });
}
