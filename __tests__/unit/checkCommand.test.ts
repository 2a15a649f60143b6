import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { changeContent, cleanContent, type Files, writeFolder } from '../support/checkFolder';

const file = 'en/cases/pm-v-openai.md';
let root: string;

/** Runs the command in a folder of its own, as `npm run content:check` does. */
function run(files: Files, ...parameters: string[]) {
  const content = Object.entries(files).map(([path, text]) => [`content/${path}`, text] as const);
  const images = { 'public/img/10.png': 'x', 'public/img/chart.png': 'x' };
  root = writeFolder({ ...Object.fromEntries(content), ...images });
  for (const name of ['lib', 'i18n', 'scripts', 'tsconfig.json', 'package.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  return runAgain(...parameters);
}

function runAgain(...parameters: string[]): { status: number; output: string; errors: string } {
  const program = ['--import', 'tsx', 'scripts/checkContent.ts', ...parameters];
  try {
    const output = execFileSync(process.execPath, program, { cwd: root, stdio: 'pipe' });
    return { status: 0, output: String(output), errors: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: Buffer; stderr: Buffer };
    return { status, output: String(stdout), errors: String(stderr) };
  }
}

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('npm run content:check', () => {
  it('ends with 1 where there is an error, and shows its place', () => {
    const { status, output } = run(changeContent(file, '6/28/2023', '1211/2023'));
    expect(status).toBe(1);
    expect(output).toContain('content/en/cases/pm-v-openai.md\n9:13 error');
    expect(output).toMatch(/> {2}9 \| caseDates: \["1211\/2023"\]\n +\| +\^/);
  });

  it('ends with 0 where there are warnings only', () => {
    const { status, output } = run({
      ...cleanContent,
      'en/pages/privacy.md': cleanContent['en/pages/about.md'],
    });
    expect([status, output]).toEqual([0, expect.stringContaining('0 errors, 1 warning')]);
  });

  it('writes findings for machines', () => {
    const { status, output } = run(
      changeContent(file, '6/28/2023', '1211/2023'),
      '--format',
      'json',
    );
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      errors: 1,
      warnings: 0,
      findings: [
        {
          file: `content/${file}`,
          line: 9,
          column: 13,
          rule: 'date',
          severity: 'error',
          guide: 'docs/authoring.md#date',
        },
      ],
    });
  });

  it('shows what concerns the paths alone', () => {
    const broken = changeContent(file, '6/28/2023', '1211/2023');
    expect(run(broken, 'content/fr', 'content/en/pages/about.md').status).toBe(0);
    expect(runAgain('content/en/cases').status).toBe(1);
  });

  it.each([[['content/nowhere']], [['package.json']], [['--format', 'xml']], [['--fixx']]])(
    'ends with 2 and explains itself when called with %j',
    (parameters) => {
      const { status, errors } = run(cleanContent, ...parameters);
      expect([status, errors]).toEqual([2, expect.stringContaining('npm run content:check')]);
    },
  );

  it('repairs what is safe with --fix, and nothing else', () => {
    const damaged = `\uFEFF${cleanContent[file].replaceAll('\n', '\r\n')}`;
    const latin1 = Buffer.from('---\ntitle: "\xe9"\n---\n', 'latin1');
    const { status } = run(
      { ...cleanContent, [file]: damaged, 'en/pages/privacy.md': latin1 },
      '--fix',
    );
    expect(status).toBe(1);
    expect(readFileSync(join(root, 'content', file), 'utf8')).toBe(cleanContent[file]);
    expect(readFileSync(join(root, 'content/en/pages/privacy.md'))).toEqual(latin1);
  });

  it('keeps the list of published addresses with --fix, and misses one that vanishes', () => {
    const list = '.published/en/cases.txt';
    expect(run({ ...cleanContent, [list]: '' }).output).toContain('published-list');
    expect(runAgain('--fix').status).toBe(0);
    expect(readFileSync(join(root, 'content', list), 'utf8')).toBe('pm-v-openai\n');
    rmSync(join(root, 'content/.published/fr'), { recursive: true });
    mkdirSync(join(root, 'content/.published/fr'));
    writeFileSync(join(root, 'content/.published/fr/cases.txt'), 'openai-a-paris\n');
    const { status, output } = runAgain();
    expect(status).toBe(1);
    expect(output).toContain('content/.published/fr/cases.txt\n1:1');
  });
});
