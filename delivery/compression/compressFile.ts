import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import type { Encoding } from '../files/siteFiles';

/** The encodings of compressed copies. */
export type Compression = Exclude<Encoding, 'identity'>;

type Codec = {
  /** Changes when other bytes come out: part of the name under which a copy is kept. */
  version: string;
  compress: (bytes: Buffer) => Promise<Buffer>;
  decompress: (bytes: Buffer) => Promise<Buffer>;
};

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;

/** How copies are made and read again; zlib works in threads of its own, on all cores. */
export const codecs: Readonly<Record<Compression, Codec>> = {
  br: {
    version: '11',
    compress: (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
    decompress: promisify(brotliDecompress),
  },
  gzip: {
    version: '9',
    compress: (bytes) => promisify(gzip)(bytes, { level: 9 }),
    decompress: promisify(gunzip),
  },
};
