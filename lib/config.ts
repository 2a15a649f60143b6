/** What the environment tells the site; nothing else reads the environment. */
export type Config = {
  /** `SITE_URL`: scheme and host of the published site, without a slash at the end. */
  siteUrl?: string;
  /** `PORT`: where the server listens; 0 lets the system choose. */
  port: number;
  /** `CONTACT_URL`: an https or mailto address at which readers reach the editors. */
  contact?: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from the environment variables `SITE_URL`, `PORT` and `CONTACT_URL`.
 * @throws Error that names the variable and what it may hold.
 */
export function getConfig(environment: Environment = process.env): Config {
  const siteUrl = readOrigin(environment['SITE_URL']);
  const contact = readContact(environment['CONTACT_URL']);
  return {
    ...(siteUrl === undefined ? {} : { siteUrl }),
    port: readPort(environment['PORT']),
    ...(contact === undefined ? {} : { contact }),
  };
}

/** Makes this a process of production: drafts are left out, and what has been read is kept. */
export function enterProduction(): void {
  Object.assign(process.env, { NODE_ENV: 'production' });
}

/**
 * Where trees of texts are kept while the site is built (`TREES_FOLDER`, set by the build itself for
 * the programs it starts); undefined in every other process.
 */
export function getTreesFolder(environment: Environment = process.env): string | undefined {
  return environment['TREES_FOLDER'] || undefined;
}

/** Has this process, and the programs that it starts, keep trees of texts in a folder. */
export function enterTreesFolder(folder: string): void {
  Object.assign(process.env, { TREES_FOLDER: folder });
}

/**
 * The documents (`case/pm-v-openai`) whose pages a build renders because its last one cannot have
 * them (`CHANGED_DOCUMENTS`, set by the build itself for Next); undefined where it renders all.
 */
export function getChangedDocuments(
  environment: Environment = process.env,
): ReadonlySet<string> | undefined {
  const value = environment['CHANGED_DOCUMENTS'];
  return value === undefined ? undefined : new Set(value.split(' ').filter(Boolean));
}

/** The variable that `getChangedDocuments` reads, for a program of the build. */
export function buildChangedVariable(documents: ReadonlySet<string> | undefined): Environment {
  return { CHANGED_DOCUMENTS: documents && [...documents].join(' ') };
}

/** The environment of this process with some variables changed, for a program that it starts. */
export function buildChildEnvironment(changes: Environment): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

function readOrigin(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isOrigin =
    url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href && !/[?#]/.test(value);
  if (!isOrigin) {
    throw new Error(`SITE_URL is "${value}"; write scheme and host alone: https://example.org`);
  }
  return url.origin;
}

function readPort(value: string | undefined): number {
  if (!value) return 3000;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new Error(`PORT is "${value}"; write a whole number from 0 to 65535.`);
  }
  return Number(value);
}

function readContact(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!URL.canParse(value) || !/^(https|mailto):$/.test(new URL(value).protocol)) {
    throw new Error(`CONTACT_URL is "${value}"; write an address with https: or mailto:.`);
  }
  return value;
}

/**
 * Scheme and host for canonical addresses, alternates and feeds: `SITE_URL`, or the local address
 * where it is not set (the build says so). The port does not count: one build serves any.
 */
export function getSiteUrl(environment: Environment = process.env): string {
  return getConfig(environment).siteUrl ?? 'http://localhost:3000';
}
