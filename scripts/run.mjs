// The one entry behind every npm script: installs what is missing, builds what is stale, then does what was asked.
// Plain JavaScript without dependencies: it runs before anything is installed, and on whatever Node npm itself runs on.
import { buildAll, buildServer, buildWeb } from './build.mjs';
import { check } from './check.mjs';
import { ensureInstalled } from './install.mjs';
import { openapi } from './openapi.mjs';
import { runInFront } from './run-in-front.mjs';
import { environment, say } from './step.mjs';

const commands = {
  start(args) {
    buildAll();
    return runInFront([['--enable-source-maps', 'dist/src/main.js', ...args]], { ownSession: true });
  },
  test(args) {
    if (!isAboutSourcesOnly(args)) buildAll();
    return runInFront([['--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...args]]);
  },
  'test:differential'(args) {
    buildServer();
    return runInFront([['--enable-source-maps', 'test/differential/main.ts', ...args]]);
  },
  build() {
    buildAll();
    return 0;
  },
  dev() {
    return runInFront([
      ['node_modules/@nestjs/cli/bin/nest.js', 'start', '--watch', '-p', 'tsconfig.build.json'],
      ['node_modules/vite/bin/vite.js', 'web'],
    ]);
  },
  cli([name, ...args]) {
    buildServer();
    return runInFront([['--enable-source-maps', 'dist/src/cli.js', name ?? 'help', ...args]], { ownSession: true });
  },
  openapi(args) {
    buildServer();
    return openapi({ checkOnly: args.includes('--check') }) ? 0 : 1;
  },
  bench(args) {
    buildServer();
    return runInFront([['--enable-source-maps', 'bench/main.ts', ...args]], { ownSession: true });
  },
  'bench:authority'(args) {
    buildServer();
    return runInFront([['--enable-source-maps', 'bench/authority/main.ts', ...args]], { ownSession: true });
  },
  'bench:time'(args) {
    buildServer();
    return runInFront([['--enable-source-maps', 'bench/time/main.ts', ...args]], { ownSession: true });
  },
  simulate(args) {
    environment.SIMULATED_DAYS ??= '365';
    return commands.test(['test/simulation', ...args]);
  },
  check() {
    buildServer();
    buildWeb();
    return check() ? 0 : 1;
  },
};

const [name, ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
if (command) {
  ensureInstalled();
  process.exitCode = await command(args);
} else {
  say(`There is no command "${name ?? ''}". Commands: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 2;
}

/** `npm test -- src/kernel` and the like test pure code, which needs no build. */
function isAboutSourcesOnly(args) {
  const paths = args.filter((arg, at) => !arg.startsWith('-') && !['-t', '--testNamePattern'].includes(args[at - 1]));
  return paths.length > 0 && paths.every((path) => path === 'src' || path.startsWith('src/'));
}
