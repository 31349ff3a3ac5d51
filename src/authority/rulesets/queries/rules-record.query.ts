import { Injectable } from '@nestjs/common';
import { Clock, type Currency } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import type { RuleKey } from '../../domain/effect.ts';
import { ruleRecord, type RuleCount, type RuleRecord } from '../domain/rule-record.ts';

/** `currency` is that of the rules in force: sums in another one are left out. */
export type RulesRecord = { readonly since: Date; readonly currency: Currency | null; readonly items: readonly RuleRecord[] };

const daysLookedAt = 90;
const dayMs = 86_400_000;

/** How each rule did in the last 90 days, from the decisions that are stored. A decision counts for every rule that made its verdict. */
@Injectable()
export class RulesRecordQuery {
  constructor(
    private readonly rulesets: Rulesets,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<RulesRecord> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - daysLookedAt * dayMs);
    const currency = (await this.rulesets.live(this.database, now))?.ruleset.currency ?? null;
    const rows = await this.database.rows<RuleCount & { readonly rule: RuleKey }>({
      name: 'authority-rules-record',
      text: `SELECT r.rule, count(*) AS decided, coalesce(sum(d.asked_minor) FILTER (WHERE d.purpose <> 'escalate' AND d.verdict IN ('OWED', 'PERMIT') AND d.currency = $2), 0)::bigint AS "grantedMinor",
               count(*) FILTER (WHERE d.purpose = 'escalate') AS asked,
               count(*) FILTER (WHERE e.answer IN ('GRANT', 'OTHER_AMOUNT', 'COVER_ONCE', 'REFUSE', 'SEND_BACK')) AS answered,
               count(*) FILTER (WHERE e.answer IN ('GRANT', 'OTHER_AMOUNT', 'COVER_ONCE')) AS granted
             FROM decision d
             CROSS JOIN LATERAL jsonb_array_elements_text(d.record #> '{decision,decisive}') r (rule)
             LEFT JOIN LATERAL (SELECT x.answer FROM escalations_rulings_report x
                                WHERE d.purpose = 'escalate' AND x.decision_id = d.id ORDER BY x.opened_at DESC LIMIT 1) e ON true
             WHERE d.decided_at >= $1
             GROUP BY r.rule ORDER BY r.rule`,
      values: [since, currency],
    });
    return { since, currency, items: rows.map(({ rule, ...count }) => ({ rule, ...ruleRecord(count) })) };
  }
}
