import 'reflect-metadata';
import { importCommand } from './cli/import-command.ts';
import { migrateCommand } from './cli/migrate-command.ts';
import { seedCommand } from './cli/seed-command.ts';
import { verifyCommand } from './cli/verify-command.ts';

/** Each takes what follows its name and answers the exit code. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  migrate: migrateCommand,
  seed: seedCommand,
  import: importCommand,
  verify: verifyCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

try {
  if (!command) throw new Error(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = await command(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
