// Plain JavaScript, because Next loads it itself: TypeScript's loader would slow down all of Next's
// processes, so it begins when the build is complete.
import { register } from 'tsx/esm/api';

/**
 * Next's build adapter, named in `next.config.js`: hands what a build gave to `writeExport`.
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'dossier',
  async onBuildComplete(outcome) {
    register();
    const { writeExport } = await import('./export/writeExport.ts');
    await writeExport(outcome);
  },
};

export default adapter;
