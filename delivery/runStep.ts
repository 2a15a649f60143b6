/**
 * Runs one step of a build and prints one plain line about it: its name, what it says, seconds.
 * @param run does the step; a text that it returns, or promises, stands in the line
 * @returns what the step gives
 */
export async function runStep<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${typeof result === 'string' ? `${result}, ` : ''}${seconds} s`);
  return result;
}
