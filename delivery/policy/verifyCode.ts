import type { SheetName } from '../page/sheetName';
import type { SiteFinding } from '../verifyLinks';
import type { PageCode } from './readCode';

/** The code of the pages of a site, by address; of error pages by their file. */
export type SiteCode = ReadonlyMap<string, { code: PageCode }>;

/**
 * Checks that no page holds code beside its stylesheet (one of the site's two) and scripts of
 * ours, each the same wherever it stands: only what is known is allowed to run.
 */
export function verifyCode(site: SiteCode): SiteFinding[] {
  const styles = { texts: findCommonStyle(site, 'texts'), lists: findCommonStyle(site, 'lists') };
  const modules = new Map<string, string>();
  return [...site].flatMap(([page, { code }]) => {
    const messages = [
      ...code.forbidden.map((what) => `holds ${what}, which its policy would block`),
      ...describeStyles(code, styles[code.sheet]),
      ...code.scripts.flatMap((script) => {
        if (script.kind !== 'inline') return [];
        if (!script.module) return ['holds a script that does not say whose it is (data-module)'];
        const known = modules.get(script.module) ?? script.hash;
        modules.set(script.module, known);
        return known === script.hash ? [] : [`holds another script "${script.module}" than others`];
      }),
    ];
    return messages.map((message) => ({ page, message }));
  });
}

/** The stylesheet that most pages of a sort hold. */
export function findCommonStyle(site: SiteCode, sheet: SheetName): string | undefined {
  const counts = new Map<string, number>();
  for (const { code } of site.values()) {
    if (code.sheet !== sheet) continue;
    for (const style of code.styles) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function describeStyles({ styles }: PageCode, common: string | undefined): string[] {
  if (styles.length > 1) return [`holds ${styles.length} stylesheets; one belongs, in the head`];
  return styles.some((style) => style !== common)
    ? ['holds another stylesheet than other pages of its sort']
    : [];
}
