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
import { type ContentPrint, takePrint } from '@/delivery/reuse/contentPrint';
import { confirmExport, planReuse } from '@/delivery/reuse/planReuse';
import { runProgram } from '@/delivery/runProgram';
import { runStep } from '@/delivery/runStep';
import { writeSitemap } from '@/delivery/sitemap/writeSitemap';
import { writeSocialImages } from '@/delivery/social/writeSocialImages';
import { openTreesFolder, pruneTrees } from '@/delivery/treesFolder';
import { writeMachineFiles } from '@/delivery/writeMachineFiles';
import { loadVersions } from '@/lib/content/repository';
import {
  buildChangedVariable,
  buildChildEnvironment,
  enterProduction,
  getConfig,
  getSiteUrl,
} from '@/lib/config';
import { computeStamp, type InputsStamp } from './inputsStamp.mjs';

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
  const print = await readContentPrint(stamp, trees);
  await runStep('browser modules', async () => `${await bundleBrowser()}`);
  await runStep('pages', () => renderPages(print));
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

/** The bodies of all documents leave the memory with it: they would stand there through the build. */
async function readContentPrint(stamp: InputsStamp, treesFolder: string): Promise<ContentPrint> {
  const sources = await readContent();
  pruneTrees(
    treesFolder,
    sources.map(({ body }) => body),
  );
  return takePrint(stamp, sources);
}

/** Has Next render the pages that the last build has not left as they are to be. */
async function renderPages(print: ContentPrint): Promise<string> {
  const changed = planReuse('.', print);
  const variables = { NODE_ENV: 'production', ...buildChangedVariable(changed) };
  await runProgram(['next/dist/bin/next', 'build'], { variables });
  confirmExport('.', print);
  return changed ? `texts changed in ${changed.size} documents, the others kept` : 'all';
}

await buildSite().catch((error: unknown) => {
  console.error(
    `The build stopped; the site that is served stays as it was.\n${explainFileError(error)}`,
  );
  process.exitCode = 1;
});
