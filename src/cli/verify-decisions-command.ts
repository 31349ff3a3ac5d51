import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { AuthorityApi, type VerifiedPromise } from '../authority/index.ts';
import { Database } from '../platform/index.ts';
import { withLongReads } from '../verify/long-reads.ts';
import { ProgressLine } from './progress-line.ts';
import { withApp } from './with-app.ts';

export const verifyDecisionsUsage = `npm run decisions:verify [-- --roots FILE]

  decides every stored decision again by the rules and facts of then, and checks the chains and the roots kept outside the
  database, one line for each check; exits 1 when any is broken

  --roots FILE   go by this copy of the roots, kept where nobody who writes to the database can write
`;

/** Decides every stored decision again and checks chains and roots; 1 when anything is not as it was. */
export async function verifyDecisionsCommand(args: readonly string[]): Promise<number> {
  const { roots } = parseArgs({ args: [...args], options: { roots: { type: 'string' } } }).values;
  if (roots !== undefined) await access(roots);
  return withApp(async (app) => {
    const progress = new ProgressLine(process.stderr, 'decisions');
    const found = await withLongReads(app.get(Database), (sql) =>
      app.get(AuthorityApi).verifyDecisions(sql, (done, all) => progress.show(done, all), roots),
    );
    progress.clear();
    for (const promise of found) process.stdout.write(`${lineOf(promise)}\n`);
    return found.some(({ broken }) => broken > 0) ? 1 : 0;
  });
}

const lineOf = ({ id, promise, checked, broken, examples }: VerifiedPromise): string => {
  const what = broken === 0 ? 'ok' : `BROKEN ${broken}`;
  const some = examples.length > 0 ? ` (${examples.join('; ')})` : '';
  return `${what.padEnd(11)} ${id}  ${promise}: ${checked} checked${some}`;
};
