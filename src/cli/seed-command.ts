import { parseArgs } from 'node:util';
import { addInventedHistory } from '../sample/invented-history.ts';
import { begin, type Begun } from '../sample/seed.ts';
import { signInLines } from '../sample/sign-in-lines.ts';
import { ProgressLine } from './progress-line.ts';
import { withApp } from './with-app.ts';

export const seedUsage = `npm run seed [-- --history N]

  fills an empty database with the sample utility; leaves any other alone

  --history N   beside the sample utility, N invented complaints of two years (1 to 1000000), for demonstration; the console says on
                every page that they are there. Twice adds nothing, and what was cut off is gone on with
`;

const answers: Readonly<Record<Begun, string>> = {
  sample: '',
  ground:
    'There are complaints here already, so no samples were added: only calendar, deadlines, categories and rules to begin with.',
  nothing: 'Nothing to do: the database is in use already.',
};

const most = 1_000_000;

/** Fills an empty database with the sample utility, with an invented history beside it if asked; 2 when the call is wrong. */
export async function seedCommand(args: readonly string[]): Promise<number> {
  const history = historyIn(args);
  if (typeof history === 'string') {
    process.stderr.write(`${history}\n\n${seedUsage}`);
    return 2;
  }
  return withApp(async (app) => {
    const begun = await begin(app, { withSample: true });
    const isIdle = begun === 'nothing' && history > 0;
    const lines = [isIdle ? '' : answers[begun], begun === 'nothing' ? '' : await signInLines(app)];
    process.stdout.write(`${lines.filter((line) => line !== '').join('\n')}\n`);
    return history === 0 ? 0 : invent(app, history);
  });
}

function historyIn(args: readonly string[]): number | string {
  try {
    const { history = '0' } = parseArgs({ args: [...args], options: { history: { type: 'string' } } }).values;
    const count = Number(history);
    if (Number.isInteger(count) && count >= 0 && count <= most) return count;
    return `--history is a whole number up to ${most}, not "${history}"`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function invent(app: Parameters<typeof addInventedHistory>[0], count: number): Promise<number> {
  const line = new ProgressLine(process.stderr, 'invented complaints');
  const made = await addInventedHistory(app, count, (done, all) => line.show(done, all));
  line.clear();
  if (made === 'no-sample') {
    process.stderr.write(
      'No history was invented: real people or complaints are here, and nothing invented belongs beside them.\n',
    );
    return 1;
  }
  process.stdout.write(`${made.added} invented complaints added${made.known > 0 ? `, ${made.known} were there already` : ''}.\n`);
  return 0;
}
