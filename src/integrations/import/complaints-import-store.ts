import { Injectable } from '@nestjs/common';
import { ImportComplaints } from '../../complaints/index.ts';
import { systemActor } from '../../kernel/index.ts';
import { UnitOfWork } from '../../platform/index.ts';
import { ImportStore } from './import-store.ts';
import type { ImportedComplaint } from './imported-complaint.ts';

/** Into the complaints themselves, each batch a transaction. */
@Injectable()
export class ComplaintsImportStore extends ImportStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: ImportComplaints,
  ) {
    super();
  }

  override importBatch(rows: readonly ImportedComplaint[]): Promise<{ readonly added: number; readonly known: number }> {
    return this.work.run(systemActor('import'), (tx) => this.complaints.within(tx, rows));
  }
}
