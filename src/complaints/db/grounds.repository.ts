import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonId } from '../../kernel/index.ts';
import { oneRow, type Sql } from '../../platform/index.ts';
import type { SecondOpinionId } from '../domain/remedy.ts';
import { ofFamily, withFamily } from './merged-complaints.ts';

/** A confirmation that no remedy has used yet. */
export type UnusedOpinion = { readonly id: SecondOpinionId; readonly kind: string; readonly amountMinor: number | null };

/** What is on record beside the complaint itself. */
export type OnRecord = {
  readonly isVerified: boolean;
  readonly isCustomerTold: boolean;
  /** When a person first spoke or wrote to the customer. */
  readonly answeredAt: Date | null;
  /** Other complaints of the account in the 365 days before: of the same category, and of the same cause; null is not known. */
  readonly sameCategory: number | null;
  readonly sameCause: number | null;
  readonly evidence: readonly string[];
  readonly opinions: readonly UnusedOpinion[];
  /** Complaints of the same matter that were merged into it: what is on record there is on record here. */
  readonly mergedIds: readonly ComplaintId[];
  /** The closed complaint that this one only pays the rest of; null for any other. */
  readonly settles: ComplaintId | null;
  /** Complaints that pay the rest of this one, or of one merged into it. */
  readonly settledBy: readonly ComplaintId[];
};

/** Of a complaint that is not registered yet. */
export const nothingOnRecord: OnRecord = {
  isVerified: false,
  isCustomerTold: false,
  answeredAt: null,
  sameCategory: null,
  sameCause: null,
  evidence: [],
  opinions: [],
  mergedIds: [],
  settles: null,
  settledBy: [],
};

const otherOfTheAccount = `o.account_id = c.account_id AND o.id <> c.id AND o.state <> 'VOID'
                  AND o.received_at > $3::timestamptz - interval '365 days'`;

/** What a decision needs to know of the contacts, evidence and confirmations of a complaint, in one statement. */
@Injectable()
export class Grounds {
  /** `forPerson` is who would give the remedy: confirmations are theirs. */
  of(sql: Sql, complaintId: ComplaintId, forPerson: PersonId, at: Date): Promise<OnRecord> {
    return oneRow<OnRecord>(sql, {
      name: 'complaint-ground',
      text: `${withFamily} SELECT
               EXISTS (SELECT FROM contact k WHERE k.complaint_id ${ofFamily} AND k.direction = 'inbound' AND k.verified_by <> 'none'
                         AND k.caller_relation IN ('holder', 'household', 'representative')) AS "isVerified",
               EXISTS (SELECT FROM contact k WHERE k.complaint_id ${ofFamily} AND k.direction = 'outbound') AS "isCustomerTold",
               (SELECT min(k.at) FROM contact k WHERE k.complaint_id ${ofFamily} AND k.direction = 'outbound' AND k.employee_id IS NOT NULL) AS "answeredAt",
               (SELECT count(*)::int FROM complaint o WHERE ${otherOfTheAccount} AND o.category = c.category) AS "sameCategory",
               (SELECT count(*)::int FROM complaint o WHERE ${otherOfTheAccount} AND o.cause = c.cause) AS "sameCause",
               (SELECT coalesce(array_agg(DISTINCT e.kind), '{}') FROM evidence e WHERE e.complaint_id ${ofFamily}) AS evidence,
               (SELECT coalesce(array_agg(f.id ORDER BY f.id), '{}') FROM family f WHERE f.id <> $1) AS "mergedIds", c.settles,
               (SELECT coalesce(array_agg(s.id ORDER BY s.id), '{}') FROM complaint s WHERE s.settles ${ofFamily} AND s.state <> 'VOID') AS "settledBy",
               (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.remedy_kind, 'amountMinor', o.amount_minor) ORDER BY o.amount_minor, o.id), '[]')
                FROM second_opinion o WHERE o.complaint_id = $1 AND o.for_person = $2
                  AND NOT EXISTS (SELECT FROM remedy r WHERE r.complaint_id = $1 AND r.params ->> 'secondOpinionId' = o.id::text)) AS opinions
             FROM complaint c WHERE c.id = $1`,
      values: [complaintId, forPerson, at],
    });
  }
}
