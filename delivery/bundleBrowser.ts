import { type BuildOptions, build, context } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const sourceFolder = 'browser';
const bundleFolder = '.generated/browser';

/**
 * Bundles every module of `browser/` into one small script of the same name below
 * `.generated/browser/`.
 * @returns how many there are
 * @throws Error (of esbuild) naming file and line when a module cannot be read.
 */
export async function bundleBrowser(root = process.cwd()): Promise<number> {
  const options = buildOptions(root);
  rmSync(join(root, bundleFolder), { recursive: true, force: true });
  await build(options);
  return options.entryPoints.length;
}

/**
 * The same again after every change.
 * @returns stops watching
 */
export async function watchBrowser(root = process.cwd()): Promise<() => Promise<void>> {
  const watcher = await context(buildOptions(root));
  await watcher.watch();
  return () => watcher.dispose();
}

function buildOptions(root: string): BuildOptions & { entryPoints: string[] } {
  const modules = readdirSync(join(root, sourceFolder)).filter((name) =>
    /(?<!\.d)\.ts$/.test(name),
  );
  return {
    absWorkingDir: root,
    entryPoints: modules.map((name) => join(sourceFolder, name)),
    outdir: bundleFolder,
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2020',
    logLevel: 'warning',
  };
}
