import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** A Chromium on this machine, and the variables that it needs besides those of this process. */
export type FoundBrowser = { executablePath: string; variables: Readonly<Record<string, string>> };

type Environment = Readonly<Record<string, string | undefined>>;

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const usualPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds the browser for the tests: `CHROME_PATH`, else a Chromium or Chrome of the system, else the
 * one that lies packed in `@sparticuz/chromium`.
 * @throws Error that says what to install where there is none.
 */
export function findBrowser(
  environment: Environment = process.env,
  systemPaths: readonly string[] = listSystemPaths(environment),
): FoundBrowser {
  const named = environment['CHROME_PATH'];
  if (named && !existsSync(named)) {
    throw new Error(`CHROME_PATH is "${named}", and there is no such file.`);
  }
  const executablePath = named || systemPaths.find((path) => existsSync(path));
  return executablePath ? { executablePath, variables: {} } : unpackBrowser();
}

/** Where browsers usually are: on the path of commands, and where installers put them. */
function listSystemPaths(environment: Environment): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPaths];
}

/** Unpacks the packed browser once; where the system lacks libraries or fonts, it brings its own. */
function unpackBrowser(): FoundBrowser {
  const folder = resolve('.cache/chromium');
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) unpackInto(folder);
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: join(folder, 'own-fonts.conf') };
  for (const variables of [fonts, { ...libraries, ...fonts }]) {
    if (canStart(executablePath, variables)) return { executablePath, variables };
  }
  throw new Error(
    'No browser can be started: install Chromium (apt-get install chromium), or set CHROME_PATH.',
  );
}

function unpackInto(folder: string): void {
  mkdirSync(resolve('.cache'), { recursive: true });
  // A folder of its own first, so that nobody finds a browser that is not whole.
  const partial = mkdtempSync(resolve('.cache/chromium-'));
  const code =
    "import('@sparticuz/chromium').then((packed) => packed.default.executablePath()).catch(() => process.exit(1))";
  try {
    execFileSync(process.execPath, ['-e', code], {
      // The package unpacks its libraries only where it believes itself in such a place.
      env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
      stdio: 'inherit',
    });
    const fonts = `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
    writeFileSync(join(partial, 'own-fonts.conf'), fonts);
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } catch (cause) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error('There is no browser, and the one in @sparticuz/chromium cannot be unpacked.', {
      cause,
    });
  }
}

function canStart(executablePath: string, variables: Environment): boolean {
  try {
    const env = { ...process.env, ...variables };
    execFileSync(executablePath, ['--version'], { env, stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
