import { deflateSync } from 'node:zlib';
import type { Bitmap } from './bitmap';
import type { Colour } from './colours';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const FILTER_NONE = Buffer.from([0]);
const FILTER_UP = Buffer.from([2]);
const PALETTE_COLOUR_TYPE = 3;

/**
 * Writes a picture as a PNG file of 1 bit a pixel with a palette of two: entry 0 is paper
 * (transparent when no colour is given), entry 1 is ink.
 */
export function encodePng(bitmap: Bitmap, ink: Colour, paper?: Colour): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(bitmap.width, 0);
  header.writeUInt32BE(bitmap.height, 4);
  header.writeUInt8(1, 8);
  header.writeUInt8(PALETTE_COLOUR_TYPE, 9);
  return Buffer.concat([
    SIGNATURE,
    buildChunk('IHDR', header),
    buildChunk('PLTE', Buffer.from([...(paper ?? ink), ...ink])),
    ...(paper ? [] : [buildChunk('tRNS', Buffer.from([0]))]),
    buildChunk('IDAT', compressRows(bitmap)),
    buildChunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Compresses the rows. A row like the one above it (every second one of an enlarged picture) is
 * filtered by "Up", which leaves zeros; the others stay as they are: dither repeats and compresses
 * well, and any filter would break its pattern.
 */
function compressRows(bitmap: Bitmap): Buffer {
  const rows = packRows(bitmap);
  const filtered = rows.map((row, y) =>
    rows[y - 1]?.equals(row)
      ? Buffer.concat([FILTER_UP, Buffer.alloc(row.length)])
      : Buffer.concat([FILTER_NONE, row]),
  );
  return deflateSync(Buffer.concat(filtered), { level: 9, memLevel: 9 });
}

/** Packs eight squares into a byte, the leftmost in the highest bit, as PNG wants them. */
function packRows({ width, height, squares }: Bitmap): Buffer[] {
  return Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(Math.ceil(width / 8));
    for (let x = 0; x < width; x++) {
      const bit = (squares[y * width + x] ?? 0) << (7 - (x % 8));
      row[x >> 3] = (row[x >> 3] ?? 0) | bit;
    }
    return row;
  });
}

function buildChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(computeCrc(body), body.length + 4);
  return chunk;
}

/** CRC-32 as PNG defines it (ISO 3309). */
function computeCrc(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
