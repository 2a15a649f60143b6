const HEADER_LENGTH = 22;

/** Where the picture begins in what `encodeIco` writes. */
export const ICO_PICTURE_OFFSET = HEADER_LENGTH;

/** Wraps a square PNG, at most 255 pixels wide, as an icon file of a single picture. */
export function encodeIco(png: Buffer, side: number): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH);
  header.writeUInt16LE(1, 2); // It is an icon, not a cursor,
  header.writeUInt16LE(1, 4); // of one picture.
  header.writeUInt8(side, 6);
  header.writeUInt8(side, 7);
  header.writeUInt8(2, 8); // Colours in the palette,
  header.writeUInt16LE(1, 10); // planes,
  header.writeUInt16LE(1, 12); // bits a pixel.
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(HEADER_LENGTH, 18);
  return Buffer.concat([header, png]);
}
