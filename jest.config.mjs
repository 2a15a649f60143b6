import nextJest from 'next/jest.js';

const createJestConfig = nextJest({ dir: './' });

// These packages come as ES modules only; SWC turns them into what Jest can load.
const esModules =
  '(next-intl|use-intl|icu-minify|intl-messageformat|@formatjs|contentlayer2|@contentlayer2|unified|remark-|rehype|mdast|micromark|unist|hast|vfile|bail|trough|is-plain-obj|devlop|ccount|comma-separated-tokens|space-separated-tokens|property-information|stringify-entities|character-|decode-named|html-void|html-url|zwitch|longest-streak|markdown-table|escape-string|trim-lines|web-namespaces|parse-entities|parse5|entities|is-alpha|is-decimal|is-hexadecimal|web-worker|feed|@ungap|string-width|strip-ansi|ansi-regex|get-east-asian-width|eastasianwidth|emoji-regex|supports-color|d3-|internmap)';

/** One Jest project: its name, the environment its tests run in, its time limit. */
async function buildProject(name, environment = 'node') {
  const config = await createJestConfig({
    displayName: name,
    testEnvironment: environment,
    testMatch: [`<rootDir>/__tests__/${name}/**/*.test.{ts,tsx}`],
    moduleNameMapper: {
      '^next/root-params$': '<rootDir>/__tests__/support/rootParamsStub.ts',
      '^@/(.*)$': '<rootDir>/$1',
    },
    modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/.next', '<rootDir>/builds/'],
  })();
  return { ...config, transformIgnorePatterns: [`/node_modules/(?!${esModules})`] };
}

/** Jest runs all projects in one go; `npx jest --selectProjects unit` runs one. */
export default async function buildConfig() {
  return {
    projects: await Promise.all([
      buildProject('unit'),
      buildProject('components', 'jsdom'),
      buildProject('content'),
      buildProject('architecture'),
      buildProject('site'),
    ]),
    testTimeout: 20_000,
  };
}
