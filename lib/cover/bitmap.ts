/** A picture of squares: one byte each, row by row from the top left, 1 is ink and 0 is paper. */
export type Bitmap = {
  readonly width: number;
  readonly height: number;
  readonly squares: Uint8Array;
};

/** Draws every square `scale` times as wide and as high, so that it stays a square on any screen. */
export function enlargeBitmap({ width, height, squares }: Bitmap, scale: number): Bitmap {
  const wide = width * scale;
  const enlarged = new Uint8Array(wide * height * scale);
  for (let y = 0; y < height; y++) {
    const first = y * scale * wide;
    for (let x = 0; x < width; x++) {
      const start = first + x * scale;
      enlarged.fill(squares[y * width + x] ?? 0, start, start + scale);
    }
    for (let copy = 1; copy < scale; copy++) {
      enlarged.copyWithin(first + copy * wide, first, first + wide);
    }
  }
  return { width: wide, height: height * scale, squares: enlarged };
}

/** Adds a margin of paper, `margin` squares wide, on every side. */
export function padBitmap({ width, height, squares }: Bitmap, margin: number): Bitmap {
  const paddedWidth = width + 2 * margin;
  const padded = new Uint8Array(paddedWidth * (height + 2 * margin));
  for (let y = 0; y < height; y++) {
    const row = squares.subarray(y * width, (y + 1) * width);
    padded.set(row, (y + margin) * paddedWidth + margin);
  }
  return { width: paddedWidth, height: height + 2 * margin, squares: padded };
}
