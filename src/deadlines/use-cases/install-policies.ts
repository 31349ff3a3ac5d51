import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import { Policies } from '../db/policies.repository.ts';
import { checkedPolicies } from '../domain/policy-faults.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';
import { Timetables } from './timetables.ts';

/** A policy as somebody writes it down: version and place come from where it is installed. */
export type PolicyDraft = Omit<DeadlinePolicy, 'version' | 'order'>;

/** Puts policies in force: a new key at the end of its kind, a known one as its next version in the same place. */
@Injectable()
export class InstallPolicies {
  constructor(
    private readonly policies: Policies,
    private readonly timetables: Timetables,
  ) {}

  /** Throws `policies-faulty` (invalid) when they cannot hold together with those in force. */
  async within(tx: Tx, drafts: readonly PolicyDraft[]): Promise<readonly DeadlinePolicy[]> {
    await this.policies.lock(tx);
    const known = (await this.policies.newest(tx)).map(({ policy }) => policy);
    const installed = placed(drafts, known);
    const keys = new Set(installed.map(({ key }) => key));
    checkedPolicies(
      installed,
      (await this.policies.active(tx)).filter(({ key }) => !keys.has(key)),
    );
    for (const policy of installed) await this.policies.add(tx, policy);
    this.timetables.forget();
    return installed;
  }
}

function placed(drafts: readonly PolicyDraft[], known: readonly DeadlinePolicy[]): DeadlinePolicy[] {
  const last = new Map<string, number>();
  for (const { kind, order } of known) last.set(kind, Math.max(order, last.get(kind) ?? 0));
  return drafts.map((draft) => {
    const before = known.find(({ key, kind }) => key === draft.key && kind === draft.kind);
    const order = before?.order ?? (last.get(draft.kind) ?? 0) + 1;
    if (!before) last.set(draft.kind, order);
    return { ...draft, version: (before?.version ?? 0) + 1, order };
  });
}
