import type { ImportedComplaint, Reject, RejectCode } from './imported-complaint.ts';
import type { ImportStore } from './import-store.ts';
import type { ImportSummary } from './import-summary.ts';

type Figures = Pick<ImportSummary, 'rows' | 'usable' | 'added' | 'known' | 'rejected' | 'missingColumns'>;

/** Counts the rows of one import and hands them to the store in batches; without a store (a dry run) it only counts. */
export class ImportTally {
  rows = 0;
  private usable = 0;
  private added = 0;
  private known = 0;
  private readonly rejected: Partial<Record<RejectCode, number>> = {};
  private missingColumns: readonly string[] = [];
  private batch: ImportedComplaint[] = [];

  constructor(
    private readonly store: ImportStore | null,
    private readonly batchSize: number,
  ) {}

  async take(row: ImportedComplaint): Promise<void> {
    this.rows += 1;
    this.usable += 1;
    if (this.store === null) return;
    this.batch.push(row);
    if (this.batch.length >= this.batchSize) await this.storeBatch();
  }

  refuse(reject: Reject): Reject {
    this.rows += 1;
    this.rejected[reject.code] = (this.rejected[reject.code] ?? 0) + 1;
    return reject;
  }

  async storeBatch(): Promise<void> {
    if (this.store === null || this.batch.length === 0) return;
    const rows = this.batch;
    this.batch = [];
    const { added, known } = await this.store.importBatch(rows);
    this.added += added;
    this.known += known;
  }

  readonly noteMissing = (columns: readonly string[]): void => {
    this.missingColumns = columns;
  };

  figures(): Figures {
    const { rows, usable, added, known, rejected, missingColumns } = this;
    return { rows, usable, added, known, rejected, missingColumns };
  }
}
