import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Rooms without I/O: the same input gives the same answer, always.
const PURE = ['libs/calendar/**/*.ts', 'libs/scheme/**/*.ts', 'libs/roster/**/*.ts', 'libs/goals/**/*.ts', 'workflows/**/*.ts'];
const forbidden = (object, property, message) => ({ object, property, message });

const WORDS = 'Words on screen stand in t`…`, their English in apps/web/src/language/en.';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', '.cache/', 'coverage/', '**/generated/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off', // decorator metadata needs value imports of injected classes
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.mjs'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['apps/web/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['apps/web/src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/\\p{Ll}{2} \\p{Ll}/u]', message: WORDS },
        { selector: 'JSXAttribute[name.name=/^(aria-label|busy|caption|done|hint|label|legend|none|submit|title|what)$/] > Literal[value=/^(?!Leidraad$).*\\p{Ll}{2}/u]', message: WORDS },
      ],
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', module: 'writable', require: 'readonly', setTimeout: 'readonly' } } },
  {
    files: PURE,
    ignores: ['**/*.spec.ts', '**/*.spec-support.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        forbidden('Date', 'now', 'A pure room gets the instant as an argument.'),
        forbidden('Math', 'random', 'A pure room gets its random source as an argument.'),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'A pure room gets the instant as an argument.' },
        { selector: "MemberExpression[object.object.name='Temporal'][object.property.name='Now']", message: 'A pure room gets the instant as an argument.' },
      ],
      'no-restricted-globals': ['error', 'process'],
      'no-restricted-imports': ['error', { patterns: ['node:*', '@nestjs/*', 'typeorm', 'bullmq', 'pg', 'ioredis', '#platform/*'] }],
    },
  },
);
