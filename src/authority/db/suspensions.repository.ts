import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../kernel/index.ts';
import { maybeRow, oneRow, violatedConstraint, type Sql, type Tx } from '../../platform/index.ts';
import { suspensionErrors, type Suspension, type SuspensionId } from '../domain/suspension.ts';
import type { RuleKey } from '../domain/effect.ts';

const columns = `s.id, s.rule, s.reason, s.suspended_by AS "suspendedBy", s.suspended_at AS "suspendedAt", s.lifted_by AS "liftedBy",
  s.lifted_at AS "liftedAt", s.lift_reason AS "liftReason"`;

/** What stands beside the rules at this moment: rules that do not count, and the ruleset on trial. */
export type Standing = { readonly suspended: readonly (RuleKey | null)[]; readonly trialId: RulesetId | null };

@Injectable()
export class Suspensions {
  /** Whoever decides holds this until they commit, so that a suspension begins before or after a decision and never within one. */
  async holdOff(tx: Tx): Promise<void> {
    await tx.rows({ name: 'suspension-hold-off', text: 'LOCK TABLE rule_suspension IN ROW SHARE MODE' });
  }

  /** Waits for the decisions under way; those that come next see what is written now. */
  async holdAll(tx: Tx): Promise<void> {
    await tx.rows({ name: 'suspension-hold-all', text: 'LOCK TABLE rule_suspension IN EXCLUSIVE MODE' });
  }

  standing(sql: Sql): Promise<Standing> {
    return oneRow<Standing>(sql, {
      name: 'suspension-standing',
      text: `SELECT ARRAY (SELECT s.rule FROM rule_suspension s WHERE s.lifted_at IS NULL) AS suspended,
               (SELECT d.id FROM ruleset_draft d WHERE d.state = 'shadow') AS "trialId"`,
    });
  }

  /** Throws 409 `already-suspended`. */
  async insert(tx: Tx, { id, rule, reason, suspendedBy, suspendedAt }: Suspension): Promise<void> {
    try {
      await tx.rows({
        name: 'suspension-insert',
        text: `INSERT INTO rule_suspension (id, rule, reason, suspended_by, suspended_at) VALUES ($1, $2, $3, $4, $5)`,
        values: [id, rule, reason, suspendedBy, suspendedAt],
      });
    } catch (error) {
      if (violatedConstraint(error) === 'rule_suspension_one_at_a_time') throw suspensionErrors.already();
      throw error;
    }
  }

  /** Throws 404 `suspension-not-found` for one that does not stand. */
  async lift(tx: Tx, id: SuspensionId, reason: string): Promise<Suspension> {
    const lifted = await maybeRow<Suspension>(tx, {
      name: 'suspension-lift',
      text: `UPDATE rule_suspension s SET lifted_by = $2, lifted_at = $3, lift_reason = $4 WHERE s.id = $1 AND s.lifted_at IS NULL
             RETURNING ${columns}`,
      values: [id, tx.actor.personId, tx.now, reason],
    });
    if (!lifted) throw suspensionErrors.notStanding();
    return lifted;
  }

  /** Those that stand first, then the newest; at most 200. */
  all(sql: Sql): Promise<readonly Suspension[]> {
    return sql.rows<Suspension>({
      name: 'suspension-all',
      text: `SELECT ${columns} FROM rule_suspension s ORDER BY (s.lifted_at IS NULL) DESC, s.suspended_at DESC LIMIT 200`,
    });
  }
}
