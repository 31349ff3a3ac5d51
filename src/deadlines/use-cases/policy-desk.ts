import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Sql, type Tx } from '../../platform/index.ts';
import { Policies } from '../db/policies.repository.ts';
import type { StoredPolicy } from '../domain/stored.ts';
import type { DeadlineKind } from '../domain/deadline.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';
import { applyPolicyQueue, type AppliedPolicies } from '../subscribers/apply-policy.ts';
import { InstallPolicies, type PolicyDraft } from './install-policies.ts';
import { Timetables } from './timetables.ts';

export type NewOrder = {
  readonly kind: DeadlineKind;
  readonly keys: readonly string[];
  /** Also for what is open, as the preview told. */
  readonly applyToOpen: boolean;
};

/** An administrator's work on deadline policies: new versions, their order, switching off, and the open deadlines they apply to. */
@Injectable()
export class PolicyDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly policies: Policies,
    private readonly install: InstallPolicies,
    private readonly timetables: Timetables,
  ) {}

  /** `version` is the one that was edited, nought for a new key. Throws 409 `policy-changed`, 422 `policies-faulty`. */
  save(draft: PolicyDraft, version: number, command: CommandContext): Promise<DeadlinePolicy> {
    return this.work.command(command, async (tx) => {
      await this.policies.lock(tx);
      const [newest] = await this.policies.versions(tx, draft.key);
      if ((newest?.policy.version ?? 0) !== version) throw changedMeanwhile(newest?.policy.version ?? 0);
      if (newest && newest.policy.kind !== draft.kind) throw otherKind(newest.policy.kind);
      const [saved] = await this.install.within(tx, [draft]);
      if (!saved) throw notFound();
      await this.#audit(tx, 'deadline-policy.saved', { key: saved.key, version: saved.version });
      return saved;
    });
  }

  /** All policies of the kind that are in force, in their new order. Throws 409 `policy-changed` when they are others meanwhile. */
  reorder({ kind, keys, applyToOpen }: NewOrder, command: CommandContext): Promise<{ keys: readonly string[] }> {
    return this.work.command(command, async (tx) => {
      await this.policies.lock(tx);
      const known = (await this.policies.newest(tx)).filter(({ policy }) => policy.kind === kind);
      const active = known.filter((each) => each.active).map(({ policy }) => policy.key);
      if (new Set([...keys, ...active]).size !== active.length || keys.length !== active.length) throw changedMeanwhile(null);
      const off = known.filter((each) => !each.active).map(({ policy }) => policy.key);
      await this.policies.reorder(tx, [...keys, ...off]);
      this.timetables.forget();
      if (applyToOpen) applySoon(tx, { kind, applied: null });
      await this.#audit(tx, 'deadline-policy.reordered', { kind, keys, applyToOpen });
      return { keys };
    });
  }

  /** Asks for no deadline any more: those it has go over to the next policy that fits, or end. Throws 404 `policy-not-found`. */
  switchOff(key: string, command: CommandContext): Promise<{ key: string }> {
    return this.work.command(command, async (tx) => {
      await this.policies.lock(tx);
      const { policy, active } = await this.newest(tx, key);
      if (!active) throw notFound();
      await this.policies.switchOff(tx, key);
      this.timetables.forget();
      applySoon(tx, { kind: policy.kind, applied: key });
      await this.#audit(tx, 'deadline-policy.switched-off', { key });
      return { key };
    });
  }

  /** The policies in force, and the newest version of this one, for everything that is open. Throws 404 `policy-not-found`. */
  applyToOpen(key: string, command: CommandContext): Promise<{ key: string; version: number }> {
    return this.work.command(command, async (tx) => {
      const { policy, active } = await this.newest(tx, key);
      if (!active) throw notFound();
      applySoon(tx, { kind: policy.kind, applied: key });
      await this.#audit(tx, 'deadline-policy.applied-to-open', { key, version: policy.version });
      return { key, version: policy.version };
    });
  }

  async newest(sql: Sql, key: string): Promise<StoredPolicy> {
    const [newest] = await this.policies.versions(sql, key);
    if (!newest) throw notFound();
    return newest;
  }

  #audit(tx: Tx, action: string, details: object): Promise<void> {
    return recordAudit(tx, { at: tx.now, by: tx.actor, action, subject: 'deadline-policy', subjectId: null, details });
  }
}

const applySoon = (tx: Tx, data: AppliedPolicies): void => tx.send({ queue: applyPolicyQueue, data });

const notFound = (): DomainError =>
  new DomainError('not-found', 'policy-not-found', 'No deadline policy of this key is in force.');

const changedMeanwhile = (version: number | null): DomainError =>
  new DomainError('conflict', 'policy-changed', 'Somebody changed the policies meanwhile.', { version });

const otherKind = (kind: DeadlineKind): DomainError =>
  new DomainError('conflict', 'policy-of-another-kind', 'A policy keeps its kind.', { kind });
