const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be written; change its permissions or its owner',
  EPERM: 'may not be written; change its permissions or its owner',
  EROFS: 'lies on a read-only disk; choose another place',
  ENOSPC: 'did not fit: the disk is full; free some space',
  EFBIG: 'did not fit: it is larger than this system lets a file be',
  EISDIR: 'is a folder where a file is needed; move it away or delete it',
  EDQUOT: 'did not fit: the quota of the disk is used up; free some space',
  EEXIST: 'is in the way; move it away or delete it',
  ENOTDIR: 'is a file where a folder is needed; move it away or delete it',
};

/**
 * Says in a sentence what stopped the build: for an error of the file system the path and how to
 * mend it, for any other its message.
 */
export function explainFileError(error: unknown): string {
  const [code, dest, path] = ['code', 'dest', 'path'].map((name) => readText(error, name));
  const reason = code === undefined ? undefined : reasons[code];
  // An error while writing knows no path, only the one while opening does.
  if (reason) return `${dest ?? path ?? 'What was to be written'} ${reason} (${code}).`;
  return readText(error, 'message') ?? String(error);
}

/** A text that an error carries: its `code`, its `path`. */
export function readText(error: unknown, name: string): string | undefined {
  const value: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
