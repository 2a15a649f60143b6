/** Ways to send a body; `identity` is the file as it is (RFC 9110, 8.4.1). */
export const encodings = ['br', 'gzip', 'identity'] as const;

/** A way to send a body, by its name in `Accept-Encoding`. */
export type Encoding = (typeof encodings)[number];

/** What the names of files in an encoding end in, after the name of the file itself. */
export const encodingEndings: Readonly<Record<Encoding, string>> = {
  br: '.br',
  gzip: '.gz',
  identity: '',
};

/** One body of a file: its bytes, and the first 72 bits of their SHA-256 in base64url. */
export type Body = { size: number; hash: string };

/** The bodies of a file; those that are missing would not be smaller. */
export type SiteFile = { identity: Body } & Partial<Record<Encoding, Body>>;

/** Every file that readers may ask for, by its path: `fr/a-propos.html`. */
export type SiteFiles = Readonly<Record<string, SiteFile>>;

/** Name of the file in the folder of a build that holds its `SiteFiles`. */
export const siteFilesFile = 'files.json';
