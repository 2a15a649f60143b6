import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateContent } from '@/delivery/generateContent';
import { InterruptedError, runProgram } from '@/delivery/runProgram';
import { createFolder } from '../support/fakeExport';

jest.mock('@/delivery/runProgram', () => ({
  ...jest.requireActual<object>('@/delivery/runProgram'),
  runProgram: jest.fn(),
}));
const run = jest.mocked(runProgram);
const project = process.cwd();
let remove: () => void;

beforeEach(() => {
  const created = createFolder();
  remove = created.remove;
  mkdirSync(join(created.folder, '.contentlayer'));
  process.chdir(created.folder);
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  process.chdir(project);
  jest.restoreAllMocks();
  run.mockReset();
  remove();
});

describe('generating content', () => {
  it('begins anew where contentlayer cannot go on from what it kept', async () => {
    run.mockRejectedValue(new Error('contentlayer ended with 1.'));
    await expect(generateContent([])).rejects.toThrow('ended with 1');
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('ends where it is told to stop', async () => {
    run.mockRejectedValue(new InterruptedError('contentlayer ended with SIGINT.'));
    await expect(generateContent([])).rejects.toThrow('SIGINT');
    expect(run).toHaveBeenCalledTimes(1);
  });
});
