import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The colour schemes that a reader may prefer. */
export const colorSchemes = ['light', 'dark'] as const;

/**
 * What axe finds wrong with the page that is open: rule and elements. Also what is too small to be tapped
 * or too near to its neighbours (WCAG 2.5.8), which axe looks for only when asked.
 */
export async function auditPage(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    // Pages hold no frames; without this each audit opens one more page.
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
