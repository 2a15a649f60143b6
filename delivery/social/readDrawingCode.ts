import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['delivery/social', 'lib/cover'];
const packages = [
  'satori',
  '@resvg/resvg-js',
  '@fontsource/source-serif-4',
  '@fontsource/source-sans-3',
];

/** Everything besides its subject that a picture depends on: the code that draws it, and its tools. */
export function readDrawingCode(root = process.cwd()): string[] {
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  const versions = packages.map((name) => {
    const file = join(root, 'node_modules', name, 'package.json');
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    return `${name}@${version}`;
  });
  return [...sources, ...versions];
}
