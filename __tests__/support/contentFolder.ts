import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandPlace } from '@/lib/content/ledger/runTranslations';
import { type Files, writeFolder } from './checkFolder';

/** A content folder that commands work in, and what they print. */
export type ContentFolder = {
  contentFolder: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  has: (file: string) => boolean;
  /** The place for a command on a day; what it prints goes to `printed`. */
  on: (day: string) => CommandPlace;
  printed: string[];
  remove: () => void;
};

/** Writes a content folder below the system's temporary one. */
export function makeContentFolder(files: Files): ContentFolder {
  const contentFolder = writeFolder(files);
  const printed: string[] = [];
  const at = (file: string) => join(contentFolder, file);
  return {
    contentFolder,
    read: (file) => readFileSync(at(file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    has: (file) => existsSync(at(file)),
    on: (day) => ({ contentFolder, day, print: (text) => printed.push(text) }),
    printed,
    remove: () => rmSync(contentFolder, { recursive: true }),
  };
}
