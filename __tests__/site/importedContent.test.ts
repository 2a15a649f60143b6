import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../support/copyProject';
import { runBuild } from '../support/fixtureSite';
import { importFaults, importFolder, mendImport } from '../support/importFaults';

const folder = '.cache/imported-site';
const files = [...new Set(importFaults.map(({ place }) => place.split(':')[0] ?? ''))];

beforeAll(() => {
  copyProject(folder);
  cpSync('content', join(folder, 'content'), { recursive: true });
  for (const file of files) cpSync(join(importFolder, file), join(folder, 'content', file));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('documents in the founding format that come from elsewhere', () => {
  it('stop the build, which names each fault', async () => {
    const { status, output } = await runBuild(folder);
    expect(status).not.toBe(0);
    for (const { place, rule } of importFaults) {
      const [, line, column] = place.split(':');
      expect(output).toMatch(new RegExp(`^${line ?? ''}:${column ?? ''} .*${rule}$`, 'm'));
    }
  }, 120_000);

  it('are all published once the reported places are mended', async () => {
    for (const file of files) {
      const text = readFileSync(join(importFolder, file), 'utf8');
      writeFileSync(join(folder, 'content', file), mendImport(file, text));
    }
    const { status, output } = await runBuild(folder);
    expect([status, status === 0 ? '' : output]).toEqual([0, '']);
    for (const page of [
      ...['en/cases/alpha-v-model', 'en/cases/beta-v-model', 'fr/affaires/alpha-v-model'],
      ...['en/questions/what-is-a-placeholder', 'fr/questions/what-is-a-placeholder'],
    ]) {
      expect([page, existsSync(join(folder, 'out', `${page}.html`))]).toEqual([page, true]);
    }
  }, 240_000);
});
