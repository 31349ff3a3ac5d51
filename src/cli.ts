import 'reflect-metadata';
import { adminCommand, adminUsage } from './cli/admin-command.ts';
import { importUsage } from './cli/import-arguments.ts';
import { importCommand } from './cli/import-command.ts';
import { migrateCommand, migrateUsage } from './cli/migrate-command.ts';
import { seedCommand, seedUsage } from './cli/seed-command.ts';
import { verifyDecisionsCommand, verifyDecisionsUsage } from './cli/verify-decisions-command.ts';
import { verifyCommand, verifyUsage } from './cli/verify-command.ts';

type Command = { readonly run: (args: readonly string[]) => Promise<number>; readonly usage: string };

/** Each takes what follows its name and answers the exit code. */
const commands: Readonly<Record<string, Command>> = {
  migrate: { run: migrateCommand, usage: migrateUsage },
  seed: { run: seedCommand, usage: seedUsage },
  'admin-create': { run: adminCommand, usage: adminUsage },
  import: { run: importCommand, usage: importUsage },
  verify: { run: verifyCommand, usage: verifyUsage },
  'verify-decisions': { run: verifyDecisionsCommand, usage: verifyDecisionsUsage },
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

try {
  if (!command) throw new Error(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = await answer(command);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Somebody who asks for help gets it before anything is started. */
async function answer({ run, usage }: Command): Promise<number> {
  if (!args.some((word) => ['--help', '-h', 'help'].includes(word))) return run(args);
  process.stdout.write(usage);
  return 0;
}
