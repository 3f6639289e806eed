import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const noMarkupFromStrings =
  'Build elements instead: a node parsed from markup can run its handlers when attached (docs/architecture.md).';
const noStringToCode = 'A string is never run as code.';

const markupFromStrings = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: noMarkupFromStrings,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]',
    message: noMarkupFromStrings,
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: noMarkupFromStrings,
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: noMarkupFromStrings },
];
const stringToCode = [
  {
    selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/] > Literal:first-child',
    message: noStringToCode,
  },
];
const onlyIn = (folder, names) => ({
  paths: names.map(name => ({ name, message: `Only src/${folder}/ imports ${name}.` })),
});

export default tseslint.config(
  { ignores: ['dist', 'out', 'coverage', 'tests/fixtures'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.ts', 'scripts/**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: ['error', 'smart'],
      // Chinese text is set with U+3000.
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipRegExps: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-alert': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...markupFromStrings, ...stringToCode],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...onlyIn('browser', ['webextension-polyfill']).paths,
            ...onlyIn('store', ['idb']).paths,
          ],
        },
      ],
    },
  },
  {
    files: ['src/browser/**'],
    rules: { 'no-restricted-imports': ['error', onlyIn('store', ['idb'])] },
  },
  {
    files: ['src/store/**'],
    rules: { 'no-restricted-imports': ['error', onlyIn('browser', ['webextension-polyfill'])] },
  },
  {
    // Pure code takes the Document it works on; it never finds one.
    files: ['src/{model,newspapers,platforms,extraction,exports,search,crawl}/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'location',
        'navigator',
        'chrome',
        'browser',
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    // Scripts of the sample's pages.
    files: ['tests/sample/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
);
