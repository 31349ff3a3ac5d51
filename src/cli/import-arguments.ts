import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { builtInProfiles } from '../integrations/index.ts';

export type ImportArguments = {
  readonly file: string;
  readonly profile: string;
  readonly asOf: string | null;
  readonly dryRun: boolean;
  readonly rejects: string;
};

export const importUsage = `npm run import -- FILE --profile NAME [--as-of MOMENT] [--dry-run] [--rejects FILE]

  FILE       a complaint log as CSV, plain or gzip
  --profile  how to read it: ${builtInProfiles.map(({ name }) => name).join(', ')}, or a JSON file with a profile of your own
  --as-of    when the log was drawn, like 2025-12-04T02:31:55-05:00; else what the profile says, else now
  --dry-run  reads and checks everything, stores nothing
  --rejects  where rows that cannot be used go, with line and reason; else FILE.NAME.rejects.csv in the current folder
`;

/** Throws an Error that says what is wrong with the call. */
export const importArguments = (args: readonly string[]): ImportArguments => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      'as-of': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      rejects: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new Error('Name the file to import.');
  if (more.length > 0) throw new Error(`One file at a time; what is "${more.join(' ')}"?`);
  const { profile } = values;
  if (!profile) throw new Error('Name the profile to read the file by.');
  return {
    file,
    profile,
    asOf: values['as-of'] ?? null,
    dryRun: values['dry-run'],
    rejects: values.rejects ?? `${basename(file)}.${basename(profile, '.json')}.rejects.csv`,
  };
};
