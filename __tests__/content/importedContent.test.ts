import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '@/lib/content/check/checkContent';
import { readSources } from '@/lib/content/readSources';
import { listPlaces } from '../support/checkFolder';
import { importFaults, importFolder, mendImport } from '../support/importFaults';

let folder: string;
const files = [...new Set(importFaults.map(({ place }) => place.split(':')[0] ?? ''))];

/** What every new document has still to be given: a translation, an address in the list, a ledger. */
const newcomers = new Set(['pair-missing', 'published-list', 'ledger-behind']);

/** The findings of the whole content, without those that every new document has. */
function check() {
  return checkContent(folder, 'public').filter(({ rule }) => !newcomers.has(rule));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  cpSync('content', folder, { recursive: true });
  for (const file of files) cpSync(join(importFolder, file), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('documents in the founding format that come from elsewhere', () => {
  it('have each of their faults found at its place', () => {
    const wanted = importFaults.map(({ place, rule }) => `${place} ${rule}`);
    expect(listPlaces(check()).sort()).toEqual([...wanted].sort());
  });

  it('are all read, whatever is wrong with them', () => {
    const read = readSources(folder).sources.map(({ file }) => file);
    expect(read).toEqual(expect.arrayContaining(files));
  });

  it('are sound once the reported places are mended', () => {
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      writeFileSync(join(folder, file), mendImport(file, text));
    }
    expect(listPlaces(check())).toEqual([]);
  });

  it('name what was probably meant', () => {
    const relation = check().find(({ rule }) => rule === 'relation');
    expect(relation?.message).toContain('Did you mean "beta-v-model"?');
  });
});
