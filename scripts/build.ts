import { rmSync } from 'node:fs';
import { allowCode } from '@/delivery/buildManifest';
import { bundleBrowser } from '@/delivery/bundleBrowser';
import { compressSite } from '@/delivery/compression/compressSite';
import { explainFileError } from '@/delivery/explainFileError';
import { exportFolder } from '@/delivery/export/exportFolder';
import { listHostRemarks } from '@/delivery/hosts/listHostRemarks';
import { requireLinkPlace } from '@/delivery/pointOut';
import { assembleBuild, discardBuild, installBuild } from '@/delivery/publish';
import { readContent } from '@/delivery/readContent';
import { requireSoundSite } from '@/delivery/requireSoundSite';
import { runProgram } from '@/delivery/runProgram';
import { runStep } from '@/delivery/runStep';
import { writeSitemap } from '@/delivery/sitemap/writeSitemap';
import { writeSocialImages } from '@/delivery/social/writeSocialImages';
import { openTreesFolder, pruneTrees } from '@/delivery/treesFolder';
import { writeMachineFiles } from '@/delivery/writeMachineFiles';
import { loadVersions } from '@/lib/content/repository';
import { buildChildEnvironment, enterProduction, getConfig, getSiteUrl } from '@/lib/config';
import { computeStamp } from './inputsStamp.mjs';

const compressionCache = '.cache/compressed';
const imageCache = '.cache/images';
const treesCache = '.cache/trees';
const place = { buildsFolder: 'builds', out: 'out' };

/** Builds the site into a folder of its own and, once it is verified, points `out` to it. */
async function buildSite(): Promise<void> {
  enterProduction();
  const origin = getSiteUrl();
  const { contact, siteUrl } = getConfig();
  if (!siteUrl) console.log(`SITE_URL is not set: links that need a host use ${origin}.`);
  if (!contact) console.log('CONTACT_URL is not set: the pages name no way to reach the editors.');
  requireLinkPlace(place.out);
  // Taken first: what changes while the build runs makes it stale.
  const stamp = computeStamp('.', buildChildEnvironment({}));

  const trees = openTreesFolder(stamp.files, treesCache);
  // Not kept in a variable: the bodies of all documents would stand in memory through the whole build.
  pruneTrees(
    trees,
    (await readContent()).map(({ body }) => body),
  );
  await runStep('browser modules', async () => `${await bundleBrowser()}`);
  await runStep('pages', async () => {
    rmSync(exportFolder, { recursive: true, force: true });
    await runProgram(['next/dist/bin/next', 'build'], { variables: { NODE_ENV: 'production' } });
  });
  const versions = loadVersions();
  const assembled = assembleBuild(exportFolder, versions, place);
  try {
    const { manifest, site } = assembled;
    await runStep('machine files', () => writeMachineFiles(site, versions));
    await runStep('images', async () => {
      const { drawn, images } = await writeSocialImages(site, versions, imageCache);
      return `${images} (${drawn} drawn, the others kept)`;
    });
    const build = await runStep('verify', async () => {
      const { pages } = manifest;
      const facts = await requireSoundSite({ folder: site, pages, versions, origins: [origin] });
      writeSitemap(site, origin, facts.pages, versions);
      return { ...assembled, manifest: allowCode(manifest, facts.pages) };
    });
    await runStep('compress', async () => {
      const { files, made } = await compressSite(site, compressionCache);
      return `${files} files (${made} copies made, the others kept)`;
    });
    await runStep('publish', () => `${place.buildsFolder}/${installBuild(build, stamp, place)}`);
    for (const remark of listHostRemarks(build.manifest)) console.log(remark);
  } finally {
    discardBuild(assembled);
  }
}

await buildSite().catch((error: unknown) => {
  console.error(
    `The build stopped; the site that is served stays as it was.\n${explainFileError(error)}`,
  );
  process.exitCode = 1;
});
