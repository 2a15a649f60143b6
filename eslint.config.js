import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

/** Where a rule of the project stands in the way of a single door, the door's file is named. */
export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next*/',
      '.contentlayer/',
      '.generated/',
      '.cache/',
      'builds/',
      'out/',
      'next-env.d.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      'no-restricted-imports': [
        'error',
        {
          paths: ['next/link', 'next/image', 'next/script'].map((name) => ({
            name,
            message: 'Nothing hydrates: use plain elements (docs/decisions).',
          })),
        },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['{app,components}/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/^(en|fr)$/]',
          message: 'No comparison with a language in components: use messages or the locale table.',
        },
      ],
    },
  },
);
