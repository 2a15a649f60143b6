import { renderInline } from '@/lib/text/renderInline';
import { catchBodyError, renderOptions } from '../support/renderText';

const { resolveLink } = renderOptions;

describe('renderInline', () => {
  test('renders paragraphs without numbers', () => {
    expect(renderInline('Retirée : [dossier](/x).\n\nFin ?', { locale: 'fr', resolveLink })).toBe(
      '<p>Retirée\u00A0: <a href="/x">dossier</a>.</p>\n<p>Fin\u202F?</p>',
    );
  });

  test('resolves links', () => {
    const toText = () => ({ kind: 'text' }) as const;
    expect(renderInline('a [b](c)', { locale: 'en', resolveLink: toText })).toBe('<p>a b</p>');
  });

  test.each(['a\n\n## b', '- |a|\n  |-|', '|a|\n|-|', 'a[^1]\n\n[^1]: b', '```\na\n```'])(
    'refuses %j',
    (markdown) => {
      const error = catchBodyError(() => renderInline(markdown, { locale: 'en', resolveLink }));
      expect(error.reason).toContain('put it into the body');
    },
  );
});
