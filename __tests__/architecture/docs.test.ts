import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@/lib/content/check/rules';
import { fields } from '@/lib/content/fields';

const documents = [
  'README.md',
  'README.fr.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  ...readdirSync('docs/decisions').map((name) => join('docs/decisions', name)),
];

/** Paths in backticks that name a file or folder of the project: `lib/content/fields.ts`, `delivery/`. */
function listNamedPaths(text: string): string[] {
  const roots = readdirSync('.').filter((name) => !name.startsWith('.git'));
  return [...text.matchAll(/`([\w.@/[\]()-]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => path.includes('/') && roots.includes(path.split('/')[0] ?? ''));
}

describe.each(documents)('%s', (document) => {
  it('names only paths that exist', () => {
    const missing = listNamedPaths(readFileSync(document, 'utf8')).filter(
      (path) => !existsSync(path),
    );
    expect(
      missing.filter(
        (path) => !/^(out|builds|\.next|\.generated|\.contentlayer|\.cache)/.test(path),
      ),
    ).toEqual([]);
  });
});

describe('docs', () => {
  it('name enough paths for the check to mean something', () => {
    const count = documents.flatMap((file) => listNamedPaths(readFileSync(file, 'utf8'))).length;
    expect(count).toBeGreaterThan(20);
  });

  it.each(['docs/authoring.md', 'docs/authoring.fr.md'])(
    '%s explains every front matter field',
    (guide) => {
      const text = readFileSync(guide, 'utf8');
      expect(Object.keys(fields).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    },
  );

  it('give a reason for every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const text = readFileSync('docs/architecture.md', 'utf8');
    const unexplained = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !text.includes(`\`${name}\``),
    );
    expect(unexplained).toEqual([]);
  });
});

describe('the guides', () => {
  it.each(['docs/authoring.md', 'docs/authoring.fr.md'])(
    '%s has a section for each rule of the content check, and for no other',
    (guide) => {
      const sections = [...readFileSync(guide, 'utf8').matchAll(/^#### `([\w-]+)`\n\n\S/gm)];
      expect(sections.map(([, rule]) => rule).sort()).toEqual(Object.keys(rules).sort());
    },
  );
});
