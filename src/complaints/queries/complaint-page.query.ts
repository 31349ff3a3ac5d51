import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Categories } from '../db/categories.repository.ts';
import type { Category } from '../domain/category.ts';
import type { Complaint } from '../domain/complaint.ts';
import { nextFor, type NextCommand } from '../domain/next-for.ts';
import { ComplaintParts, type Parts } from './complaint-parts.ts';
import { Labels, type NamesOf } from './labels.ts';
import { VisibleComplaint } from './visible-complaint.ts';

export type ComplaintPage = Parts & {
  readonly complaint: Complaint;
  readonly category: Category | null;
  readonly names: NamesOf;
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
    private readonly categories: Categories,
  ) {}

  async execute(idOrReference: string, actor: PersonActor): Promise<ComplaintPage> {
    const complaint = await this.visible.get(this.database, actor, idOrReference);
    const isMasked = actor.role === 'AUDITOR';
    const [names, parts, categories] = await Promise.all([
      this.labels.of(this.database, [complaint], isMasked),
      this.parts.of(complaint),
      this.categories.all(this.database),
    ]);
    const category = categories.get(complaint.category) ?? null;
    return { complaint, category, names: names(complaint), ...parts, next: nextFor(complaint, actor), isMasked };
  }
}
