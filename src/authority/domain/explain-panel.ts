import type { PanelQuestion, SecondOpinion } from './asking.ts';
import { caseOf, readSituation } from './case.ts';
import { withDutiesOfAnyAmount } from './duties-of-any-amount.ts';
import { answer, panel, type Answer } from './panel.ts';
import type { Policy } from './policy.ts';
import type { Situation } from './question.ts';
import { entryOf, type CatalogueEntry } from './remedy-catalogue.ts';
import type { LeafTrace, RuleTrace } from './rule-trace.ts';

/** A comparison with where its fact came from; both null for a fact of the request, and where nobody knows. */
export type SourcedLeaf = LeafTrace & { readonly source: string | null; readonly asOf: Date | null };

/** A rule that made the answer, with the comparisons that decided it. */
export type DecisiveRule = Pick<RuleTrace, 'rule' | 'passed'> & {
  readonly title: string;
  readonly leaves: readonly SourcedLeaf[];
};

export type Explained = Answer & { readonly trace: readonly DecisiveRule[] };

type Wanted = Pick<PanelQuestion, 'remedies' | 'asked' | 'opinions'> & { readonly currency: string };

/** Every remedy of the catalogue, or those named; the one asked about is answered for its amount and parameters. */
export function explainPanel(policy: Policy, situation: Situation, wanted: Wanted): readonly Explained[] {
  if (wanted.asked) entryOf(policy.catalogue, wanted.asked.kind);
  return policy.catalogue.entries
    .filter(({ kind }) => !wanted.remedies || wanted.remedies.includes(kind))
    .flatMap((entry) => {
      const opinion = wanted.opinions.find(({ kind }) => kind === entry.kind);
      const found = answerFor(policy, situation, entry, wanted, opinion);
      return found ? [explained(policy, opinion ? confirmed(situation) : situation, found)] : [];
    });
}

function answerFor(
  policy: Policy,
  situation: Situation,
  entry: CatalogueEntry,
  wanted: Wanted,
  opinion: SecondOpinion | undefined,
): Answer | undefined {
  const { kind, hasMoney, usualParams } = entry;
  const asked = wanted.asked?.kind === kind ? wanted.asked : null;
  const params = { ...usualParams, ...asked?.params };
  const amount = asked && asked.amountMinor !== null ? { minor: asked.amountMinor, currency: wanted.currency } : null;
  if (asked && (amount || !hasMoney)) {
    const isCovered = opinion && (opinion.amountMinor === null || (amount !== null && amount.minor <= opinion.amountMinor));
    return answer(policy, isCovered ? confirmed(situation) : situation, { kind, params, amount });
  }
  if (!opinion) {
    const [howFar] = panel(policy, situation, [{ kind, params }]);
    return howFar && withDutiesOfAnyAmount(policy, situation, howFar);
  }
  const covered = opinion.amountMinor === null ? null : { minor: opinion.amountMinor, currency: wanted.currency };
  const [found] = panel(policy, confirmed(situation), [{ kind, params, amount: covered }]);
  return found && withDutiesOfAnyAmount(policy, confirmed(situation), covered ? upTo(found, covered.minor) : found);
}

/** A confirmation reaches as far as the colleague said, whatever the rules would allow beyond. */
const upTo = (found: Answer, minor: number): Answer => ({
  ...found,
  decision: { ...found.decision, asked: null, limitMinor: Math.min(found.decision.limitMinor ?? 0, minor) },
});

const confirmed = (situation: Situation): Situation => ({ ...situation, present: { ...situation.present, secondPerson: true } });

function explained(policy: Policy, situation: Situation, found: Answer): Explained {
  const { kind, params, decision } = found;
  const subject = caseOf(policy, readSituation(situation), { kind, params, amount: decision.asked });
  const decisive = subject.rules.filter(({ rule }) => decision.decisive.includes(rule.key));
  return {
    ...found,
    trace: decisive.map((bound) => ({ ...sourced(bound.trace(subject.facts.slots), situation), title: bound.rule.title })),
  };
}

function sourced({ rule, passed, leaves }: RuleTrace, { facts }: Situation): Omit<DecisiveRule, 'title'> {
  const readings: Readonly<Record<string, { source: string; asOf: Date } | null | undefined>> = facts;
  const whence = (fact: string): Pick<SourcedLeaf, 'source' | 'asOf'> => {
    const { source = null, asOf = null } = readings[fact] ?? {};
    return { source, asOf };
  };
  return { rule, passed, leaves: leaves.map((leaf) => ({ ...leaf, ...whence(leaf.fact) })) };
}
