import { Injectable } from '@nestjs/common';
import { AuthorityApi, type ExplainedDecision, type StoredDecision, type Translated } from '../../authority/index.ts';
import type { ComplaintId, RemedyId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Remedies } from '../db/remedies.repository.ts';

/** Who gave a remedy and by what: the decision it stands on, null for one that was imported. */
export type RemedyGround = {
  readonly authorisedByName: string | null;
  readonly authorisedAt: Date | null;
  readonly decision: StoredDecision | null;
  /** The rules that made it, as they read then; empty where they cannot be read again. */
  readonly because: readonly Because[];
};

export type Because = { readonly rule: string; readonly title: string; readonly sentence: Translated };

/** On what a remedy stands. Whether the complaint may be seen is the caller's to ask. */
@Injectable()
export class RemedyGrounds {
  constructor(
    private readonly remedies: Remedies,
    private readonly authority: AuthorityApi,
    private readonly staff: StaffApi,
  ) {}

  /** Throws 404 `remedy-not-found`. */
  async of(sql: Sql, complaintId: ComplaintId, remedyId: RemedyId): Promise<RemedyGround> {
    const { authorisedBy, authorisedAt, decisionId } = await this.remedies.get(sql, remedyId, complaintId);
    const names = await this.staff.names(sql, authorisedBy ? [authorisedBy] : []);
    const why = decisionId && (await this.authority.whyDecided(sql, decisionId));
    return {
      authorisedByName: authorisedBy && (names.get(authorisedBy) ?? null),
      authorisedAt,
      decision: why && why.decision,
      because: why ? decisive(why) : [],
    };
  }
}

const decisive = ({ decision, rules }: ExplainedDecision): readonly Because[] =>
  (rules ?? [])
    .filter(({ rule }) => decision.record.decision.decisive.includes(rule))
    .map(({ rule, title, sentence }) => ({ rule, title, sentence }));
