import { Injectable } from '@nestjs/common';
import { ComplaintPageQuery, type ComplaintPage } from '../../complaints/index.ts';
import { Clock, type ComplaintId, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { FactSources } from '../db/fact-sources.ts';
import { ballOf, type Ball } from '../domain/facts/ball.ts';

/** `since` is the due that was passed; `seconds` of the wall clock, up to its stop or now. */
export type Late = { readonly kind: string; readonly since: Date; readonly seconds: number; readonly isOver: boolean };

export type TimeSpentTold = {
  readonly asOf: Date;
  readonly receivedAt: Date;
  readonly late: readonly Late[];
  readonly spans: readonly (Ball & { readonly holderName: string | null })[];
};

/** Why a complaint is late, or where its time goes: every stretch of its life with who had it, and the deadlines it has missed. */
@Injectable()
export class TimeSpentQuery {
  constructor(
    private readonly database: Database,
    private readonly pages: ComplaintPageQuery,
    private readonly sources: FactSources,
    private readonly staff: StaffApi,
    private readonly clock: Clock,
  ) {}

  /** By id or reference. Throws 404 `complaint-not-found`. */
  async execute(idOrReference: string, actor: PersonActor): Promise<TimeSpentTold> {
    const { complaint, deadlines } = await this.pages.execute(idOrReference, actor);
    const asOf = this.clock.now();
    const [told] = await this.sources.of(this.database, [complaint.id satisfies ComplaintId]);
    const spans = ballOf(complaint.receivedAt, told?.events ?? [], told?.source.watchedUntil ?? asOf);
    const ids = spans.flatMap(({ holderId }) => holderId ?? []) as PersonId[];
    const names = await this.staff.names(this.database, [...new Set(ids)]);
    return {
      ...{ asOf, receivedAt: complaint.receivedAt, late: lateIn(deadlines, asOf) },
      spans: spans.map((span) => ({
        ...span,
        holderName: span.holderId === null ? null : (names.get(span.holderId as PersonId) ?? null),
      })),
    };
  }
}

const lateIn = (deadlines: ComplaintPage['deadlines'], asOf: Date): Late[] =>
  deadlines.flatMap(({ kind, state, breachedAt, stoppedAt }) => {
    if (breachedAt === null || state === 'SUPERSEDED' || state === 'CANCELLED') return [];
    const until = stoppedAt ?? asOf;
    return [
      {
        kind,
        since: breachedAt,
        seconds: Math.floor((until.getTime() - breachedAt.getTime()) / 1000),
        isOver: stoppedAt !== null,
      },
    ];
  });
