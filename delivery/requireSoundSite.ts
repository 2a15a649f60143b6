import { type VerifiedSite, verifySite } from './verifySite';

/**
 * Verifies a built site and prints what is wrong with it, page by page.
 * @throws Error when anything is: the site that is served stays the one before.
 */
export function requireSoundSite(site: VerifiedSite): void {
  const findings = verifySite(site);
  for (const { page, message } of findings) console.error(`${page}: ${message}`);
  if (findings.length > 0) {
    throw new Error(
      `The built site has ${findings.length} faults, listed above; it is not published.`,
    );
  }
}
