import { bundleBrowser } from '@/delivery/bundleBrowser';
import { generateContent } from '@/delivery/generateContent';
import { requireSoundContent } from '@/delivery/requireSoundContent';
import { runProgram } from '@/delivery/runProgram';
import { runStep } from '@/delivery/runStep';

const checks: Readonly<Record<string, () => Promise<unknown> | unknown>> = {
  content: () => requireSoundContent(),
  generate: async () => {
    await bundleBrowser();
    await generateContent();
    await runProgram(['next/dist/bin/next', 'typegen']);
  },
  types: () => runProgram(['typescript/bin/tsc', '--noEmit']),
  lint: () => runProgram(['eslint/bin/eslint.js', '.', '--max-warnings', '0']),
  format: () => runProgram(['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
};

const failed: string[] = [];
for (const [name, check] of Object.entries(checks)) {
  await runStep(name, async () => {
    try {
      await check();
      return 'ok';
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      failed.push(name);
      return 'FAILED';
    }
  });
}
console.log(failed.length > 0 ? `check: failed in ${failed.join(', ')}` : 'check: ok');
process.exitCode = failed.length > 0 ? 1 : 0;
