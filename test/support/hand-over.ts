import type { TestServer } from './test-server.ts';

/** What the set-up of a run tells the workers that run its test files. */
export interface HandOver extends TestServer {
  readonly template: string;
  /** the databases that hold the sample utility, once a test file of this run has asked for them: by when it was filled */
  readonly samples: { readonly monday: string; readonly today: string };
  /** when this run began */
  readonly begun: string;
}

const VARIABLE = 'FIRSTHAND_TEST_SERVER';

export function handOver(value: HandOver): void {
  process.env[VARIABLE] = JSON.stringify(value);
}

export function handedOver(): HandOver {
  const text = process.env[VARIABLE];
  if (text === undefined)
    throw new Error('There is no test server: run tests with npm test, or with the project’s own Jest configuration.');
  return JSON.parse(text);
}
