// Jest in ESM mode (node --experimental-vm-modules). The rooms' sources are run directly: the export condition
// `leidraad-source` turns an import such as '#calendar/local-date' into libs/calendar/local-date.ts.
// The build's .swcrc, per kind of file, minus what @swc/jest sets itself.
const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: { target: 'es2022', keepClassNames: true, parser, transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } } },
  },
];

const common = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['leidraad-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }), '^.+\\.tsx$': swc({ syntax: 'typescript', tsx: true }) },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/data/'],
};
const project = (displayName, testMatch, extra = {}) => ({ ...common, displayName, testMatch, ...extra });

const onPostgres = { globalSetup: '<rootDir>/test/support/global-setup.mjs', globalTeardown: '<rootDir>/test/support/global-teardown.mjs' };

export default {
  maxWorkers: '100%', // much of a test is waiting for PostgreSQL
  workerIdleMemoryLimit: '1200MB', // modules of earlier files stay in a worker: it begins anew before it runs out of memory
  testTimeout: 400_000, // for what hangs; no test is judged by its speed
  reporters: ['default', '<rootDir>/test/support/missing-tools.reporter.mjs'],
  projects: [
    project('unit', ['<rootDir>/{apps,libs,workflows}/**/*.spec.ts']),
    project('db', ['<rootDir>/test/db/**/*.spec.ts'], onPostgres),
    project('e2e', ['<rootDir>/test/e2e/**/*.spec.ts'], onPostgres),
    project('web', ['<rootDir>/test/web/**/*.spec.ts'], onPostgres),
    project('faults', ['<rootDir>/test/faults/**/*.spec.ts'], onPostgres),
  ],
};
