/** Figures of 32 bits that a sketch is made of: 128 bits. */
const seeds = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
const bits = seeds.length * 32;

/**
 * A short number that tells how alike two texts are without keeping them: Charikar's SimHash over the
 * words of a text and its pairs of neighbouring words. 32 hexadecimal figures.
 */
export function sketchText(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = words.map((word, at) => `${words[at - 1] ?? ''} ${word}`);
  const votes = new Int32Array(bits);
  const vote = (feature: string, weight: number) => {
    const base = hashFeature(feature);
    for (const [part, seed] of seeds.entries()) {
      const value = mix(base ^ seed);
      for (let bit = 0; bit < 32; bit += 1) {
        const at = part * 32 + bit;
        votes[at] = (votes[at] ?? 0) + ((value >>> bit) & 1 ? weight : -weight);
      }
    }
  };
  for (const feature of new Set([...words, ...pairs])) vote(feature, 2);
  // Decides where votes are even: ties that all fell to one side would make short texts alike.
  vote(words.join(' '), 1);
  return Array.from({ length: bits / 4 }, (_, at) => {
    const figure = [0, 1, 2, 3].reduce((sum, bit) => {
      return sum + ((votes[at * 4 + bit] ?? 0) > 0 ? 1 << bit : 0);
    }, 0);
    return figure.toString(16);
  }).join('');
}

/** How alike two sketched texts are: about 0 for texts on different things, 1 for equal ones. */
export function compareSketches(a: string, b: string): number {
  let different = 0;
  for (let at = 0; at < bits / 4; at += 1) {
    const figures = parseInt(a[at] ?? '0', 16) ^ parseInt(b[at] ?? '0', 16);
    for (let rest = figures; rest > 0; rest >>= 1) different += rest & 1;
  }
  return Math.cos((Math.PI * different) / bits);
}

/** FNV-1a. */
function hashFeature(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** The last step of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
