import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { locales } from '@/i18n/locales';
import { loadAllTranslates } from '@/i18n/loadTranslate';
import { getCompanionPath, getSitePicturePath } from '@/lib/content/companionFiles';
import type { DocumentVersion } from '@/lib/content/model';
import { buildSocialSubject } from '@/lib/seo/social/buildSocialSubject';
import type { SocialSubject } from '@/lib/seo/social/socialSubject';
import { getKeptBytes, pruneCache } from '../contentCache';
import { workThrough } from '../workThrough';
import { drawSocialImage, type SocialDrawing } from './drawSocialImage';
import { readDrawingCode } from './readDrawingCode';

/** How many pictures a site has, and how many of them had to be drawn. */
export type ImageCount = { images: number; drawn: number };

type Picture = { path: string; drawing: SocialDrawing };

/**
 * Draws the picture for shares of every document in each of its languages, and one for all other
 * pages of a language, beside their pages. Pictures are kept by content in the cache folder: one
 * whose document says the same is not drawn again.
 * @throws Error when a picture cannot be drawn or written.
 */
export async function writeSocialImages(
  site: string,
  versions: readonly DocumentVersion[],
  cacheFolder: string,
): Promise<ImageCount> {
  const pictures = await listPictures(site, versions);
  const code = readDrawingCode();
  let drawn = 0;
  await workThrough(pictures, async ({ drawing, path }) => {
    const content = JSON.stringify([code, describeDrawing(drawing)]);
    const make = () => drawSocialImage(drawing);
    const { bytes, isNew } = await getKeptBytes(content, 'social.png', cacheFolder, make);
    if (isNew) drawn += 1;
    const file = join(site, decodeURIComponent(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  });
  await pruneCache(cacheFolder);
  return { images: pictures.length, drawn };
}

async function listPictures(
  site: string,
  versions: readonly DocumentVersion[],
): Promise<Picture[]> {
  const translates = await loadAllTranslates();
  const build = (path: string, subject: SocialSubject): Picture => {
    const words = translates[subject.locale]('Site');
    const cover = subject.cover === undefined ? undefined : readCover(site, subject.cover);
    const drawing = { subject, site: words('name'), tagline: words('tagline') };
    return { path, drawing: cover ? { ...drawing, cover } : drawing };
  };
  const homes = locales.map((locale) => {
    const site = translates[locale]('Site');
    const subject = { locale, kind: '', title: site('tagline'), facts: [] };
    return build(getSitePicturePath(locale), subject);
  });
  const documents = versions
    .filter(({ draft }) => !draft)
    .map((version) =>
      build(
        getCompanionPath(version, 'png'),
        buildSocialSubject(version, translates[version.locale]),
      ),
    );
  return [...homes, ...documents];
}

/** The bytes of a cover that is a file of the site. */
function readCover(site: string, address: string): Buffer | undefined {
  const file = join(site, decodeURIComponent(address));
  return address.startsWith('/') && existsSync(file) ? readFileSync(file) : undefined;
}

function describeDrawing({ cover, ...drawing }: SocialDrawing): unknown {
  return { ...drawing, cover: cover && createHash('sha256').update(cover).digest('hex') };
}
