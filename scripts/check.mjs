import { spawnSync } from 'node:child_process';
import { openapi } from './openapi.mjs';
import { attempt, environment, nodeProgram, root, say } from './step.mjs';

const tool = (label, ...args) => [label, () => attempt(label, nodeProgram(), args)];

const steps = [
  tool('lockfile', 'scripts/check-lock.mjs'),
  tool('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'),
  tool('lint', 'node_modules/eslint/bin/eslint.js', '.'),
  tool('types of the server', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit', '--incremental', 'false'),
  tool('types of the console', 'node_modules/typescript/bin/tsc', '-p', 'web', '--noEmit'),
  tool('who may ask whom', 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src', '--config'),
  ['the API as described', () => openapi({ checkOnly: true })],
  ['tests', runTests],
];

/** Goes through all the steps, also past one that fails, and answers whether every one succeeded. */
export function check() {
  const failed = steps.filter(([, succeeds]) => !succeeds()).map(([label]) => label);
  say(failed.length === 0 ? `all ${steps.length} checks passed` : `failed: ${failed.join(', ')}`);
  return failed.length === 0;
}

function runTests() {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'test'], { cwd: root, stdio: 'inherit', env: environment }).status === 0;
}
