import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Categories } from '../db/categories.repository.ts';
import type { Category } from '../domain/category.ts';
import type { Complaint } from '../domain/complaint.ts';
import { nextFor, type NextCommand } from '../domain/next-for.ts';
import { nextForVisit, type VisitNow } from '../domain/visit.ts';
import { ComplaintParts, type Parts } from './complaint-parts.ts';
import { Labels, type NamesOf } from './labels.ts';
import { MergedWithQuery, type MergedWith } from './merged-with.ts';
import { VisibleComplaint } from './visible-complaint.ts';

export type ComplaintPage = Omit<Parts, 'visits'> & {
  readonly complaint: Complaint;
  readonly category: Category | null;
  readonly names: NamesOf;
  readonly mergedWith: MergedWith;
  readonly next: readonly NextCommand[];
  readonly visits: readonly VisitNow[];
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
    private readonly mergedWith: MergedWithQuery,
  ) {}

  async execute(idOrReference: string, actor: PersonActor): Promise<ComplaintPage> {
    const complaint = await this.visible.get(this.database, actor, idOrReference);
    const isMasked = actor.role === 'AUDITOR';
    const [names, parts, categories, mergedWith] = await Promise.all([
      this.labels.of(this.database, [complaint], isMasked),
      this.parts.of(complaint),
      this.categories.all(this.database),
      this.mergedWith.of(complaint, actor),
    ]);
    const category = categories.get(complaint.category) ?? null;
    const visits = parts.visits.map((visit) => ({ visit, can: nextForVisit(visit, complaint, actor) }));
    const next = nextFor(complaint, actor);
    return { complaint, category, names: names(complaint), ...parts, visits, mergedWith, next, isMasked };
  }
}
