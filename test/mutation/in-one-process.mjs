import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jestExpect } from '@jest/expect';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import * as circus from 'jest-circus';
import { loadTypeScript } from '../support/load-typescript.mjs';
import { swc } from '../support/swc.mjs';

/** Folders of specs that need neither a database nor a server. */
const folders = ['domain', 'engine', 'packs', 'sample'];

/** Tests that take longer than all others together, for which each fault would wait: of packs, of many decisions at once. */
const tooSlow = /^the pack |a thousand|gives the same verdict again|’s own cases are decided/;

/**
 * Runs the rules' own specs with Jest's test framework, but without Jest's module registry: every module is loaded once, and a
 * planted fault is switched on between two runs. Starting Jest anew for each fault took twenty times as long as the tests.
 */
class InOneProcess {
  #tests = [];
  /** The specs' outermost groups, with the time each took when it took longest. */
  #groups = new Map();
  #hasFailed = false;
  #bails = false;

  /** Faults of what only loads are left out (`ignoreStatic`): no other ever asks for modules to be loaded with it. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.FC_RUNS ??= '12';
    fc.configureGlobal({ seed: 20_260_302, numRuns: Number(process.env.FC_RUNS), endOnFailure: true });
    loadTypeScript(swc);
    Object.assign(globalThis, circus.default, { expect: jestExpect });
    circus.resetState();
    circus.getState().testTimeout = 60_000;
    circus.addEventHandler((event) => this.#follow(event));
    for (const fileName of specs()) {
      await import(pathToFileURL(fileName).href);
      for (const group of circus.getState().rootDescribeBlock.children.filter((one) => !this.#groups.has(one))) {
        this.#groups.set(group, { fileName, milliseconds: 0 });
        this.#tests.push(...testsIn(group).map((test) => ({ test, group, fileName, id: nameOf(test), mode: test.mode })));
      }
    }
  }

  async dryRun({ coverageAnalysis }) {
    const stryker = namespace();
    const tests = await this.#run(({ id }) => !tooSlow.test(id));
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: coverageAnalysis === 'off' ? undefined : stryker.mutantCoverage,
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const stryker = namespace();
    const wanted = testFilter && new Set(testFilter);
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    this.#bails = !disableBail;
    this.#likeliestFirst(activeMutant.fileName);
    const tests = await this.#run(({ id }) => !wanted || wanted.has(id));
    const endless = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
    stryker.activeMutant = undefined;
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }

  async #run(isWanted) {
    this.#hasFailed = false;
    for (const known of this.#tests) {
      Object.assign(known.test, { errors: [], status: null, duration: null, mode: isWanted(known) ? known.mode : 'skip' });
    }
    await circus.run();
    this.#learn();
    return this.#tests.filter(({ test }) => test.status === 'done').map(resultOf);
  }

  /** The spec of the file itself first, then the quick ones before the slow ones: most faults are found in milliseconds. */
  #likeliestFirst(fileName) {
    const own = basename(fileName).replace('.ts', '.spec.ts');
    const rank = (group) => (basename(this.#groups.get(group).fileName) === own ? -1 : this.#groups.get(group).milliseconds);
    circus.getState().rootDescribeBlock.children.sort((one, other) => rank(one) - rank(other));
  }

  #learn() {
    const took = new Map();
    for (const { test, group } of this.#tests) took.set(group, (took.get(group) ?? 0) + (test.duration ?? 0));
    for (const [group, milliseconds] of took) {
      const known = this.#groups.get(group);
      known.milliseconds = Math.max(known.milliseconds, milliseconds);
    }
  }

  #follow({ name, test }) {
    if (name === 'test_start') namespace().currentTestId = nameOf(test);
    if (name === 'test_done' || name === 'test_skip') namespace().currentTestId = undefined;
    if (name === 'test_fn_failure') this.#hasFailed = true;
    if (name === 'test_start' && this.#bails && this.#hasFailed) test.mode = 'skip';
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)];

/** Where instrumented code looks up which fault is planted. */
const namespace = () => (globalThis.__stryker__ ??= {});

const specs = () =>
  folders.flatMap((folder) => {
    const path = resolve('src/authority', folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.spec.ts'))
      .map((name) => resolve(path, name));
  });

const testsIn = ({ children }) => children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));

const nameOf = ({ name, parent }) => (parent.parent ? `${nameOf(parent)} ${name}` : name);

function resultOf({ test, fileName, id }) {
  const result = { id, name: id, fileName, timeSpentMs: test.duration ?? 0 };
  const [failure] = test.errors;
  if (failure === undefined) return { ...result, status: TestStatus.Success };
  const [error] = Array.isArray(failure) ? failure : [failure];
  return { ...result, status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
}
