import type { Policy } from '../../domain/policy.ts';
import type { CatalogueEntry } from '../../domain/remedy-catalogue.ts';
import { answerTo } from '../../engine/rule-tests.ts';
import type { Finding, Witness } from '../finding.ts';
import { finding } from '../inspection.ts';

/** Remedies that somebody else would carry out than under the rules before, or under another code: each is answered for. */
export function changedExecutors(before: Policy, after: Policy): readonly Finding[] {
  const known = new Map(before.catalogue.entries.map((entry) => [entry.kind, entry]));
  return after.catalogue.entries.flatMap((entry) => {
    const was = known.get(entry.kind);
    if (!was || (was.executor === entry.executor && was.executorCode === entry.executorCode)) return [];
    const { kind: remedy, executor: to, executorCode: toCode } = entry;
    const params = { remedy, executor: was.executor, executorCode: was.executorCode, to, toCode };
    return [finding('executor-changed', { rules: [], params, witness: ordinaryWitness(after, entry) })];
  });
}

/** The ordinary case, in which somebody would carry it out now. */
function ordinaryWitness(policy: Policy, { kind: remedy, hasMoney }: CatalogueEntry): Witness {
  const given = { remedy, ...(hasMoney && { amountMinor: 1 }) };
  const { verdict, limitMinor, matched } = answerTo(policy, given, policy.ruleset.validFrom);
  return { given, verdict, limitMinor, matched };
}
