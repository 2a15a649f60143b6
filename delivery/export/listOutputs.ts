import type { NextAdapter } from 'next';

/** What Next hands to a build adapter of the outputs of a build. */
export type NextOutputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs'];

/** A file that Next has prerendered, and its path in the export: `fr/cases/pm-v-openai.html`. */
export type ExportedFile = { from: string; file: string };

/** What an export is made of. */
export type Outputs = {
  pages: readonly ExportedFile[];
  /** What route handlers gave (feeds, data). */
  answers: readonly ExportedFile[];
  /** Files of the stylesheets by their address. */
  stylesheets: ReadonlyMap<string, string>;
};

/** What Next shows where it knows no better; the site has pages of its own for that. */
const builtIn = new Set(['/_not-found', '/_global-error', '/500']);

/**
 * Picks what readers are given from the outputs of a build: every page and route of the project must
 * be among them, because no Next server renders any on request.
 * @throws Error that names a page which Next has not prerendered, or when there is none at all.
 */
export function listOutputs(outputs: NextOutputs): Outputs {
  // A pattern (`/[locale]`) stands among them too, without a file.
  const prerendered = outputs.prerenders.flatMap(({ fallback, parentOutputId, pathname }) =>
    isFlight(pathname) || fallback?.filePath === undefined
      ? []
      : [{ pathname, parentOutputId, from: fallback.filePath }],
  );
  requirePrerendered(outputs, new Set(prerendered.map(({ parentOutputId }) => parentOutputId)));
  const files = [
    ...prerendered,
    ...outputs.staticFiles.map(({ filePath, pathname }) => ({ pathname, from: filePath })),
  ].filter(({ pathname }) => !builtIn.has(pathname));
  const pages: ExportedFile[] = [];
  const answers: ExportedFile[] = [];
  const stylesheets = new Map<string, string>();
  for (const { from, pathname } of files) {
    if (pathname.startsWith('/_next/')) {
      if (pathname.endsWith('.css')) stylesheets.set(pathname, from);
    } else if (from.endsWith('.html')) pages.push({ from, file: getPageFile(pathname) });
    else answers.push({ from, file: pathname.slice(1) });
  }
  if (pages.length === 0) throw new Error('Next handed no page to the build adapter.');
  return { pages, answers, stylesheets };
}

/** Flight data: for Next's runtime, which no page has. */
function isFlight(pathname: string): boolean {
  return pathname.endsWith('.rsc');
}

function requirePrerendered(
  { appPages, appRoutes }: NextOutputs,
  prerendered: ReadonlySet<string>,
): void {
  const missing = [...appPages, ...appRoutes].find(
    ({ id, pathname }) => !isFlight(pathname) && !builtIn.has(pathname) && !prerendered.has(id),
  );
  if (!missing) return;
  throw new Error(
    `${missing.pathname} would be rendered on request, and no server does that: give it dynamicParams = false and generateStaticParams, or dynamic = 'force-static'.`,
  );
}

function getPageFile(pathname: string): string {
  return pathname === '/' ? 'index.html' : `${pathname.slice(1)}.html`;
}
