import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { enlargeBitmap } from '@/lib/cover/bitmap';
import { INK, PAPER } from '@/lib/cover/colours';
import { ditherImage } from '@/lib/cover/ditherImage';
import { encodePng } from '@/lib/cover/encodePng';
import { SOCIAL_SIZE, type SocialSubject } from '@/lib/seo/social/socialSubject';
import { SocialImage, STRIP_SIZE } from './SocialImage';

/** All that a picture is drawn from: equal inputs give equal pictures. */
export type SocialDrawing = {
  subject: SocialSubject;
  site: string;
  tagline: string;
  /** The bytes of the cover, a PNG file. */
  cover?: Buffer;
};

/** Draws a social image: a PNG file of 1200 x 630 pixels. */
export async function drawSocialImage({ cover, ...drawing }: SocialDrawing): Promise<Buffer> {
  const svg = await satori(
    <SocialImage {...drawing} strip={getStrip()} cover={cover && buildDataAddress(cover)} />,
    { ...SOCIAL_SIZE, fonts: loadFonts() },
  );
  const drawn = await renderAsync(svg);
  return drawn.asPng();
}

let strip: string | undefined;

/** Ink at the left, paper at the right, as under the header of every page. */
function getStrip(): string {
  const { columns, rows, side } = STRIP_SIZE;
  const bitmap = ditherImage(columns, rows, (x) => 1 - x / columns);
  strip ??= buildDataAddress(encodePng(enlargeBitmap(bitmap, side), INK, PAPER));
  return strip;
}

function buildDataAddress(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`;
}

let fonts: Font[] | undefined;

/** The typefaces of the pictures, in the signs of Latin script; they never reach a reader. */
function loadFonts(): Font[] {
  const cuts = [
    ['Serif', 'source-serif-4', 700],
    ['Serif', 'source-serif-4', 400],
    ['Sans', 'source-sans-3', 400],
    ['Sans', 'source-sans-3', 600],
  ] as const;
  const { resolve } = createRequire(import.meta.url);
  fonts ??= cuts.flatMap(([name, family, weight]) =>
    ['latin', 'latin-ext'].map((script) => ({
      name,
      weight,
      style: 'normal' as const,
      data: readFileSync(
        resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`),
      ),
    })),
  );
  return fonts;
}
