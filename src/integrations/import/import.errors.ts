import { DomainError } from '../../kernel/index.ts';

/** What stops an import as a whole; a row that cannot be used is a reject instead. Lines count from 1, the header included. */
export const importErrors = {
  unknownProfile: (name: string, known: readonly string[]) =>
    new DomainError('not-found', 'import-profile-unknown', `No profile "${name}". There are: ${known.join(', ')}.`, {
      name,
      known,
    }),
  invalidProfile: (problem: string) =>
    new DomainError('invalid', 'import-profile-invalid', `The profile cannot be used: ${problem}.`, { problem }),
  unreadableAsOf: (text: string) =>
    new DomainError('invalid', 'import-as-of-unreadable', `Not a moment: "${text}". Write it like 2025-12-04T02:31:55-05:00.`, {
      text,
    }),
  futureAsOf: (text: string) =>
    new DomainError('invalid', 'import-as-of-in-the-future', `A log cannot have been drawn in the future: "${text}".`, { text }),
  unreadableFile: (name: string, reason: string) =>
    new DomainError('not-found', 'import-file-unreadable', `Cannot read ${name}: ${reason}.`, { name, reason }),
  unwritableFile: (name: string, reason: string) =>
    new DomainError('invalid', 'import-file-unwritable', `Cannot write ${name}: ${reason}.`, { name, reason }),
  empty: () => new DomainError('malformed', 'import-file-empty', 'The file has no header line.'),
  missingColumns: (missing: readonly string[]) =>
    new DomainError('malformed', 'import-columns-missing', `Line 1: the header lacks ${missing.join(', ')}.`, {
      line: 1,
      missing,
    }),
  repeatedColumn: (column: string) =>
    new DomainError('malformed', 'import-column-repeated', `Line 1: the header has ${column} more than once.`, {
      line: 1,
      column,
    }),
  malformed: (line: number, reason: string) =>
    new DomainError('malformed', 'import-file-malformed', `Line ${line}: ${reason}.`, { line, reason }),
  damaged: (line: number, reason: string) =>
    new DomainError('malformed', 'import-file-damaged', `After line ${line}: the compressed file is damaged (${reason}).`, {
      line,
      reason,
    }),
  expandsTooMuch: (ratio: number) =>
    new DomainError('malformed', 'import-file-expands-too-much', `The file grows more than ${ratio}-fold when unpacked.`, {
      ratio,
    }),
};

/** Errors of the call rather than of the data or the database: nothing was begun. */
export const isRefusal = (error: unknown): boolean => error instanceof DomainError && refusals.has(error.code);

const refusals: ReadonlySet<string> = new Set([
  'import-profile-unknown',
  'import-profile-invalid',
  'import-as-of-unreadable',
  'import-as-of-in-the-future',
  'import-file-unreadable',
  'import-file-unwritable',
  'import-file-empty',
  'import-columns-missing',
  'import-column-repeated',
]);
