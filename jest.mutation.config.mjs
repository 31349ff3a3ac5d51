import { fileURLToPath } from 'node:url';
import base from './jest.config.mjs';

const { globalSetup, globalTeardown, reporters, setupFiles, ...rest } = base;

/** Properties are tried less often than elsewhere: each mutant runs them again. */
process.env.FC_RUNS ??= '12';

/** The rules' own specs alone: nothing here needs a database. */
export default {
  ...rest,
  testEnvironment: fileURLToPath(new URL('./test/mutation/stop-at-first-failure.cjs', import.meta.url)),
  roots: ['<rootDir>/test/mutation', '<rootDir>/src/authority'],
  testRegex: 'test/mutation/all-rules\\.ts$',
};
