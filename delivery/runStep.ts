/**
 * Runs one step of a build and prints one plain line about it: its name, what it says, seconds.
 * @param run does the step; a text that it returns, or promises, stands in the line
 */
export async function runStep(name: string, run: () => unknown): Promise<void> {
  const start = performance.now();
  const detail = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${typeof detail === 'string' ? `${detail}, ` : ''}${seconds} s`);
}
