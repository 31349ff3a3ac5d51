import { Injectable } from '@nestjs/common';
import { CustomersApi, type Party } from '../../customers/index.ts';
import { DeadlinesApi, type Deadline } from '../../deadlines/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Categories, type Category } from '../db/categories.repository.ts';
import { Promises } from '../db/promises.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { nextFor, type NextCommand } from '../domain/next-for.ts';
import type { CustomerPromise } from '../domain/promise.ts';
import { Labels, type NamesOf } from './labels.ts';
import { VisibleComplaint } from './visible-complaint.ts';

export type ComplaintPage = {
  readonly complaint: Complaint;
  readonly category: Category | null;
  readonly names: NamesOf;
  readonly party: Party;
  readonly deadlines: readonly Deadline[];
  readonly promises: readonly CustomerPromise[];
  readonly next: readonly NextCommand[];
  /** Whoever looks sees no personal data. */
  readonly isMasked: boolean;
};

/** Everything the page of one complaint shows, except what has its own address: timeline, authority, escalations. */
@Injectable()
export class ComplaintPageQuery {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleComplaint,
    private readonly labels: Labels,
    private readonly parts: ComplaintParts,
  ) {}

  async execute(idOrReference: string, actor: PersonActor): Promise<ComplaintPage> {
    const complaint = await this.visible.get(this.database, actor, idOrReference);
    const isMasked = actor.role === 'AUDITOR';
    const [names, parts] = await Promise.all([this.labels.of(this.database, [complaint], isMasked), this.parts.of(complaint)]);
    return { complaint, names: names(complaint), ...parts, next: nextFor(complaint, actor), isMasked };
  }
}

@Injectable()
export class ComplaintParts {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomersApi,
    private readonly deadlines: DeadlinesApi,
    private readonly promises: Promises,
    private readonly categories: Categories,
  ) {}

  async of(complaint: Complaint): Promise<Pick<ComplaintPage, 'party' | 'deadlines' | 'promises' | 'category'>> {
    const [party, deadlines, promises, categories] = await Promise.all([
      this.customers.party(this.database, complaint),
      this.deadlines.of(this.database, complaint.id),
      this.promises.of(this.database, complaint.id),
      this.categories.all(this.database),
    ]);
    return { party, deadlines, promises, category: categories.get(complaint.category) ?? null };
  }
}
