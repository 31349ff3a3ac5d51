import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { escalatingRule, type EscalatingRule, type RuleCount } from '../domain/board/escalating-rule.ts';

const daysLookedAt = 30;
const most = 20;

/** Rules that made people ask higher in the last thirty days, the most frequent first. */
@Injectable()
export class EscalatingRulesQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly EscalatingRule[]> {
    const rows = await this.database.rows<RuleCount>({
      name: 'insights-escalating-rules',
      text: `SELECT c.rule, min(c.title) AS title, c.currency, count(*) AS asked, coalesce(sum(c.asked_minor), 0)::bigint AS "askedMinor",
               count(*) FILTER (WHERE e.state = 'DECIDED') AS decided, count(*) FILTER (WHERE e.answer = 'GRANT') AS "asAsked",
               percentile_disc(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM e.decided_at - e.opened_at))
                 FILTER (WHERE e.state = 'DECIDED') AS "medianWait"
             FROM escalations_rulings_report e JOIN authority_causes_report c ON c.decision_id = e.decision_id
             WHERE e.opened_at >= $1 GROUP BY c.rule, c.currency ORDER BY count(*) DESC, c.rule LIMIT $2`,
      values: [new Date(this.clock.now().getTime() - daysLookedAt * 86_400_000), most],
    });
    return rows.map(escalatingRule);
  }
}
