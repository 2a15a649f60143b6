import { readSite, type SiteFacts, type VerifiedSite, verifySite } from './verifySite';

/**
 * Verifies a built site and prints what is wrong with it, page by page.
 * @returns what was read of its pages
 * @throws Error when anything is wrong: the site that is served stays the one before.
 */
export async function requireSoundSite(site: VerifiedSite): Promise<SiteFacts> {
  const facts = await readSite(site);
  const findings = verifySite(site, facts);
  for (const { page, message } of findings) console.error(`${page}: ${message}`);
  if (findings.length > 0) {
    throw new Error(
      `The built site has ${findings.length} faults, listed above; it is not published.`,
    );
  }
  return facts;
}
