import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';
import { swc } from './swc.mjs';

const require = createRequire(import.meta.url);
const circus = require('jest-circus/runner').default;

loadTypeScript(swc);
process.setSourceMapsEnabled(true);

/**
 * Jest's own test framework, but every module is loaded once for all the test files of a worker, as Node loads it: to load the whole
 * server anew for each file took longer than the tests.
 */
export default async function runTestFile(globalConfig, config, environment, runtime, path, sendMessageToJest) {
  const { console } = globalThis;
  globalThis.console = environment.global.console;
  Error.prepareStackTrace = undefined;
  try {
    const here = Object.create(environment, { global: { value: globalThis } });
    return await outsideOfStacks(() => circus(globalConfig, config, here, withoutRegistry(runtime), path, sendMessageToJest));
  } finally {
    globalThis.console = console;
    forgetFramework();
  }
}

/** Otherwise every failure would show this file as where it came from, as well as its own. */
const outsideOfStacks = (work) =>
  new Promise((resolve, reject) => {
    work().then(
      (result) => resolve(result),
      (error) => reject(error),
    );
  });

let loaded = 0;

function withoutRegistry(runtime) {
  return Object.assign(Object.create(runtime), {
    requireInternalModule: loadedAnew,
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (path) => import(`${pathToFileURL(path).href}?file=${(loaded += 1)}`),
  });
}

/** The framework's state is one test file's own. */
function loadedAnew(path) {
  delete require.cache[path];
  return require(path);
}

/** It hangs on the global object, with the test file's whole world in it. */
function forgetFramework() {
  const belongs = ({ description }) => description === 'EVENT_HANDLERS' || description === 'JEST_STATE_SYMBOL';
  for (const symbol of Object.getOwnPropertySymbols(globalThis).filter(belongs)) Reflect.deleteProperty(globalThis, symbol);
}
