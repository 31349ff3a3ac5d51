import base from './jest.config.mjs';

const { globalSetup, globalTeardown, reporters, ...rest } = base;

/** Properties are tried less often than elsewhere: each mutant runs them again. */
process.env.FC_RUNS ??= '60';

/** The rules' own specs alone: nothing here needs a database. */
export default {
  ...rest,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  roots: ['<rootDir>/src/authority', '<rootDir>/test/support'],
  testRegex: 'src/authority/(domain|engine|packs|sample)/[^/]+\\.spec\\.ts$',
};
