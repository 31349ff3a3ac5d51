import type { ImportedComplaint } from './imported-complaint.ts';

/** Where imported complaints go. */
export abstract class ImportStore {
  /**
   * Stores a batch in one transaction of its own. A row whose (source, externalKey) is there already is left as it is and counted as known, so a
   * run that was killed can be repeated from the start: `added + known` is the size of the batch.
   */
  abstract importBatch(rows: readonly ImportedComplaint[]): Promise<{ readonly added: number; readonly known: number }>;
}
