import { inflateSync } from 'node:zlib';

/** What a PNG file shows: its size, its bits a pixel, and its rows before compression (filters and all). */
export type PngPicture = { width: number; height: number; bitDepth: number; rows: Buffer };

const FIRST_CHUNK = 8;

/**
 * Reads a PNG file as far as comparing and measuring demand; colours are left aside.
 * @throws RangeError when the file is cut short, Error when its data cannot be inflated.
 */
export function readPng(file: Buffer): PngPicture {
  const data: Buffer[] = [];
  for (let at = FIRST_CHUNK; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return {
    width: file.readUInt32BE(FIRST_CHUNK + 8),
    height: file.readUInt32BE(FIRST_CHUNK + 12),
    bitDepth: file.readUInt8(FIRST_CHUNK + 16),
    rows: inflateSync(Buffer.concat(data)),
  };
}
