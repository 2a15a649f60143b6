import { rmSync } from 'node:fs';
import { bundleBrowser } from '@/delivery/bundleBrowser';
import { explainFileError } from '@/delivery/explainFileError';
import { generateContent } from '@/delivery/generateContent';
import { requireLinkPlace } from '@/delivery/pointOut';
import { assembleBuild, discardBuild, installBuild } from '@/delivery/publish';
import { requireSoundContent } from '@/delivery/requireSoundContent';
import { requireSoundSite } from '@/delivery/requireSoundSite';
import { runProgram } from '@/delivery/runProgram';
import { runStep } from '@/delivery/runStep';
import { loadVersions } from '@/lib/content/repository';
import { buildChildEnvironment, getConfig, getSiteUrl } from '@/lib/config';
import { computeStamp } from './inputsStamp.mjs';

const exportFolder = '.next-export';
const place = { buildsFolder: 'builds', out: 'out' };

/** Builds the site into a folder of its own and, once it is verified, points `out` to it. */
async function buildSite(): Promise<void> {
  const origin = getSiteUrl();
  if (!getConfig().siteUrl)
    console.log(`SITE_URL is not set: links that need a host use ${origin}.`);
  requireLinkPlace(place.out);
  // Taken first: what changes while the build runs makes it stale.
  const stamp = computeStamp('.', buildChildEnvironment({}));

  await runStep('content check', () => requireSoundContent());
  await runStep('browser modules', async () => `${await bundleBrowser()}`);
  await runStep('content', generateContent);
  await runStep('pages', async () => {
    rmSync(exportFolder, { recursive: true, force: true });
    await runProgram(['next/dist/bin/next', 'build'], { NODE_ENV: 'production' });
  });
  const versions = loadVersions();
  const build = assembleBuild(exportFolder, versions, place);
  try {
    const { pages } = build.manifest;
    await runStep('verify', () => {
      requireSoundSite({ folder: build.site, pages, versions, origins: [origin] });
      return `${pages.length} pages`;
    });
    await runStep('publish', () => `${place.buildsFolder}/${installBuild(build, stamp, place)}`);
  } finally {
    discardBuild(build);
  }
}

await buildSite().catch((error: unknown) => {
  console.error(
    `The build stopped; the site that is served stays as it was.\n${explainFileError(error)}`,
  );
  process.exitCode = 1;
});
