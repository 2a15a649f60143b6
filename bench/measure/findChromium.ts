import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { buildChildEnvironment } from '@/lib/config';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The browser that measures: `CHROME_PATH`, else a Chromium or Chrome on the path of commands.
 * @throws Error that says what to install where there is none.
 */
export function findChromium(): string {
  const { CHROME_PATH: named, PATH: path = '' } = buildChildEnvironment({});
  const places = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = (named ? [named] : places).find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Error(
    'There is no Chromium: install one (apt-get install chromium) or set CHROME_PATH.',
  );
}
