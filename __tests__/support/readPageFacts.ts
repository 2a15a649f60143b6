import type { Page } from 'playwright-core';

/** A string that readers see or hear: where (an element or attribute), and its language as marked. */
export type FrameText = { text: string; place: string; lang: string };

/** A link that leads to the same page in another language. */
export type SwitchLink = Readonly<
  Record<'path' | 'text' | 'lang' | 'hreflang' | 'rel' | 'translate', string>
>;

/** What the tests want to know about a page as a browser reads it; addresses are paths. */
export type PageFacts = {
  lang: string;
  title: string;
  description: string;
  /** Texts of all `h1`. */
  headings: string[];
  canonical: string | undefined;
  /** `<link rel="alternate" hreflang>`: code and address. */
  alternates: Record<string, string>;
  /** Scheme and host of canonical and alternates, each once. */
  hosts: string[];
  switchLinks: SwitchLink[];
  /** Values of `href` of all links in the page, as written. */
  links: string[];
  ids: string[];
  /** The strings of the frame; not those of a document's body. */
  frameTexts: FrameText[];
};

/** Reads the facts of the page that is open. */
export function readPageFacts(page: Page): Promise<PageFacts> {
  // All of this runs in the browser, so nothing from outside may be used.
  return page.evaluate(() => {
    const root = document.documentElement;
    const list = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const getAttributes = (element: Element, names: readonly string[]) =>
      names.map((name) => element.getAttribute(name) ?? '');
    const getContent = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
    const headLinks = [...document.head.querySelectorAll('link')];
    const alternates = headLinks.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang);
    const canonical = headLinks.find(({ rel }) => rel === 'canonical');
    const toPath = (address: string) => new URL(address).pathname;

    const frameTexts: { text: string; place: string; lang: string }[] = [];
    const add = (text: string | null, place: string, element: Element) => {
      const plain = (text ?? '').replace(/\s+/g, ' ').trim();
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      if (plain !== '') frameTexts.push({ text: plain, place, lang });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest('script, style, noscript')) continue;
      if (parent.closest('.prose') && !parent.closest('.block-number, .footnotes > h2')) continue;
      add(walker.currentNode.textContent, parent.tagName.toLowerCase(), parent);
    }
    const namedBy = ['aria-label', 'aria-valuetext', 'aria-description', 'alt', 'title'];
    for (const element of list('*')) {
      for (const name of namedBy) add(element.getAttribute(name), name, element);
    }
    for (const meta of document.head.querySelectorAll('title, meta[name], meta[property]')) {
      const isText = /^(description|og:(title|description)|twitter:(title|description))$/;
      const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? 'title';
      if (name === 'title') add(meta.textContent, name, meta);
      else if (isText.test(name)) add(meta.getAttribute('content'), name, meta);
    }

    return {
      lang: root.lang,
      title: document.title,
      description: getContent('description'),
      headings: list('h1').map((heading) => heading.textContent ?? ''),
      canonical: canonical && toPath(canonical.href),
      alternates: Object.fromEntries(
        alternates.map(({ hreflang, href }) => [hreflang, toPath(href)]),
      ),
      hosts: [
        ...new Set(
          [...alternates, ...(canonical ? [canonical] : [])].map(
            ({ href }) => new URL(href).origin,
          ),
        ),
      ],
      switchLinks: list('nav > a[rel=alternate]').map((link) => {
        const [href = '', ...others] = getAttributes(link, [
          'href',
          'lang',
          'hreflang',
          'rel',
          'translate',
        ]);
        const [lang = '', hreflang = '', rel = '', translate = ''] = others;
        return { path: href, text: link.textContent ?? '', lang, hreflang, rel, translate };
      }),
      links: list('a[href]').map((link) => link.getAttribute('href') ?? ''),
      ids: list('[id]').map(({ id }) => id),
      frameTexts,
    };
  });
}
