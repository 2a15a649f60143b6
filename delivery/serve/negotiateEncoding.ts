import { type Encoding, encodings } from '../files/siteFiles';

/** Headers are few: browsers and crawlers each always send the same one. */
const known = new Map<string, readonly Encoding[]>();
const knownLimit = 200;

/**
 * The encodings that an `Accept-Encoding` header takes, the best first: by their weight, and of
 * equal weight the one that makes the body smallest. `identity` is always among them, at the end
 * where it is not wanted: a body in a way not asked for serves a reader better than none (RFC 9110,
 * 12.5.3).
 */
export function negotiateEncoding(header: string | undefined): readonly Encoding[] {
  const text = header ?? '';
  const answer = known.get(text);
  if (answer) return answer;
  const order = sortEncodings(readWeights(text));
  if (known.size >= knownLimit) known.clear();
  known.set(text, order);
  return order;
}

function sortEncodings(weights: ReadonlyMap<string, number>): Encoding[] {
  const weigh = (encoding: Encoding) => {
    const weight = weights.get(encoding) ?? weights.get('*');
    // What is not named is not wanted, but for the file as it is, which takes what it gets.
    return weight ?? (encoding === 'identity' ? Number.EPSILON : 0);
  };
  return encodings
    .filter((encoding) => encoding === 'identity' || weigh(encoding) > 0)
    .toSorted((a, b) => weigh(b) - weigh(a));
}

/** The weight of each coding; one that cannot be read is passed over. */
function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((text) => text.trim());
    if (coding === '') continue;
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const quality = weight && /^q\s*=\s*([01](?:\.\d{0,3})?)$/.exec(weight)?.[1];
    if (weight !== undefined && quality === undefined) continue;
    weights.set(coding === 'x-gzip' ? 'gzip' : coding, Math.min(1, Number(quality ?? 1)));
  }
  return weights;
}
