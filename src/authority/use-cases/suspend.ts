import { Injectable } from '@nestjs/common';
import { Ids } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import { Suspensions } from '../db/suspensions.repository.ts';
import type { RuleKey } from '../domain/effect.ts';
import { requireSuspendable, suspensionErrors, type Suspension, type SuspensionId } from '../domain/suspension.ts';

export type SuspensionReply = { readonly id: SuspensionId; readonly rule: RuleKey | null; readonly standing: boolean };

/** Any manager stops a grant, or all credits by own authority, at once; from the next decision on it counts. */
@Injectable()
export class Suspend {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulesets: Rulesets,
    private readonly suspensions: Suspensions,
    private readonly ids: Ids,
  ) {}

  /** Throws 404 `rule-not-found`, 422 `only-grants-are-suspended`, 409 `already-suspended`. */
  execute(rule: RuleKey | null, reason: string, command: CommandContext): Promise<SuspensionReply> {
    return this.work.command(command, async (tx) => {
      await this.suspensions.holdAll(tx);
      const live = await this.rulesets.live(tx, tx.now);
      if (rule !== null) {
        if (!live) throw suspensionErrors.ruleMissing(rule);
        requireSuspendable(live, rule);
      }
      const id = this.ids.next<SuspensionId>();
      const suspension: Suspension = {
        ...{ id, rule, reason, suspendedBy: command.actor.personId, suspendedAt: tx.now },
        ...{ liftedBy: null, liftedAt: null, liftReason: null },
      };
      await this.suspensions.insert(tx, suspension);
      await this.#record(tx, 'authority.suspended', { id, rule, reason });
      return { id, rule, standing: true };
    });
  }

  /** Throws 404 `suspension-not-found`. */
  lift(id: SuspensionId, reason: string, command: CommandContext): Promise<SuspensionReply> {
    return this.work.command(command, async (tx) => {
      await this.suspensions.holdAll(tx);
      const { rule } = await this.suspensions.lift(tx, id, reason);
      await this.#record(tx, 'authority.suspension-lifted', { id, rule, reason });
      return { id, rule, standing: false };
    });
  }

  #record(tx: Tx, action: string, { id, ...details }: { id: SuspensionId; rule: RuleKey | null; reason: string }): Promise<void> {
    return recordAudit(tx, { at: tx.now, by: tx.actor, action, subject: 'suspension', subjectId: id, details });
  }
}
