import { type BodyError, renderBody, type RenderOptions } from '@/lib/text/renderBody';

/** Options for rendering a text in a test: every link leads where it says. */
export const renderOptions: RenderOptions = {
  locale: 'en',
  resolveLink: ({ url }) => ({ kind: 'link', href: url }),
  labels: {
    block: (number) => `Paragraph ${number}`,
    footnotes: 'Footnotes',
    backToText: (number) => `Back to call ${number}`,
  },
};

/** The HTML of a text without what wraps and numbers its blocks. */
export function renderContent(markdown: string, options: Partial<RenderOptions> = {}): string {
  const { html } = renderBody(markdown, { ...renderOptions, ...options });
  return html
    .replace(/<a class="block-number"[^>]*>[^<]*<\/a><\/div>/g, '')
    .replace(/<div class="block"[^>]*>/g, '');
}

/** The fault that an action throws; fails when there is none. */
export function catchBodyError(action: () => unknown): BodyError {
  try {
    action();
  } catch (error) {
    return error as BodyError;
  }
  throw new Error('Nothing was thrown.');
}
