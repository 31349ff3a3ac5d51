import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../platform/index.ts';
import { Policies } from '../db/policies.repository.ts';
import { standingOf, type OfferStanding } from '../domain/offered-policy.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';
import { InstallPolicies, type PolicyDraft } from './install-policies.ts';

/** `version` is the newest there is under the key; null without one. */
export type OfferedPolicy = {
  readonly key: string;
  readonly standing: OfferStanding;
  readonly version: number | null;
};

/** Policies that somebody else wrote, held against those of the house. */
@Injectable()
export class OfferedPolicies {
  constructor(
    private readonly policies: Policies,
    private readonly install: InstallPolicies,
  ) {}

  async compared(sql: Sql, drafts: readonly PolicyDraft[]): Promise<readonly OfferedPolicy[]> {
    const known = new Map((await this.policies.newest(sql)).map((stored) => [stored.policy.key, stored] as const));
    return drafts.map((draft) => {
      const stored = known.get(draft.key);
      return { key: draft.key, standing: standingOf(draft, stored), version: stored?.policy.version ?? null };
    });
  }

  /** Puts those in force that are not; what the house has under the same key it keeps. Throws `policies-faulty`. */
  async take(tx: Tx, drafts: readonly PolicyDraft[]): Promise<readonly DeadlinePolicy[]> {
    await this.policies.lock(tx);
    const compared = await this.compared(tx, drafts);
    const wanted = drafts.filter((_, index) => ['missing', 'off'].includes(compared[index]?.standing ?? ''));
    return wanted.length === 0 ? [] : this.install.within(tx, wanted);
  }
}
