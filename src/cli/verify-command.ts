import { findingText, verify } from '../verify/verify.ts';
import { RunningLine } from './running-line.ts';
import { withApp } from './with-app.ts';

export const verifyUsage = `npm run verify

  rebuilds every cached column from the journal and checks what must hold, one line for each check; exits 1 when any is broken.
  What only waits because no worker runs is said to wait and is not broken.
`;

/** Checks that the stored data keep every promise; 1 when any is broken. */
export const verifyCommand = (): Promise<number> =>
  withApp(async (app) => {
    const running = new RunningLine(process.stderr);
    let [checks, failed, waiting] = [0, 0, 0];
    for await (const finding of verify(app, (what) => running.show(what))) {
      running.clear();
      process.stdout.write(`${findingText(finding)}\n`);
      checks += 1;
      failed += finding.broken > 0 ? 1 : 0;
      waiting += finding.broken === 0 && finding.waiting ? 1 : 0;
    }
    running.clear();
    const late = waiting > 0 ? `, ${waiting} waiting for the worker: start the server and look again` : '';
    process.stdout.write(`${checks} checks, ${failed} broken${late}\n`);
    return failed > 0 ? 1 : 0;
  });
