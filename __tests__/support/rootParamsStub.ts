/** Stands in for `next/root-params`, which only exists inside a Next build. */
export async function locale(): Promise<string> {
  return 'en';
}
