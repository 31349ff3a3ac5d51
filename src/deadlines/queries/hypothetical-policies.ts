import type { DeadlinePolicy } from '../domain/policy.ts';
import type { PolicyDraft } from '../use-cases/install-policies.ts';

/** What an administrator has in mind: a draft, another order of a kind, one less. */
export type Intention =
  | { readonly draft: PolicyDraft }
  | { readonly kind: DeadlinePolicy['kind']; readonly keys: readonly string[] }
  | { readonly endedKey: string };

export type Hypothesis = {
  readonly kind: DeadlinePolicy['kind'];
  readonly policies: readonly DeadlinePolicy[];
  readonly applied: string | null;
};

/** The policies in force as if it were done; null where a key names none of them. */
export function asIf(
  intention: Intention,
  active: readonly DeadlinePolicy[],
  known: readonly DeadlinePolicy[],
): Hypothesis | null {
  if ('draft' in intention) return withDraft(intention.draft, active, known);
  if ('endedKey' in intention) return without(intention.endedKey, active);
  const { kind, keys } = intention;
  const orderOf = ({ key, order }: DeadlinePolicy): number => (keys.includes(key) ? keys.indexOf(key) : keys.length + order);
  return {
    kind,
    applied: null,
    policies: active.map((policy) => (policy.kind === kind ? { ...policy, order: orderOf(policy) } : policy)),
  };
}

function withDraft(draft: PolicyDraft, active: readonly DeadlinePolicy[], known: readonly DeadlinePolicy[]): Hypothesis {
  const before = known.find(({ key }) => key === draft.key);
  const last = Math.max(0, ...known.filter(({ kind }) => kind === draft.kind).map(({ order }) => order));
  const policy = { ...draft, version: (before?.version ?? 0) + 1, order: before?.order ?? last + 1 };
  const policies = [...active.filter(({ key }) => key !== draft.key), policy];
  return { kind: draft.kind, policies, applied: draft.key };
}

function without(endedKey: string, active: readonly DeadlinePolicy[]): Hypothesis | null {
  const ended = active.find(({ key }) => key === endedKey);
  return ended ? { kind: ended.kind, policies: active.filter((policy) => policy !== ended), applied: endedKey } : null;
}
