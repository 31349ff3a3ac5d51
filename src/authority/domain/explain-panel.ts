import type { PanelQuestion, SecondOpinion } from './asking.ts';
import { caseOf, readSituation } from './case.ts';
import { answer, panel, type Answer } from './panel.ts';
import type { Policy } from './policy.ts';
import type { Situation } from './question.ts';
import { entryOf, type CatalogueEntry } from './remedy-catalogue.ts';
import type { RuleTrace } from './rule-trace.ts';

/** An answer with the rules that made it, each with the comparisons that decided it. */
export type Explained = Answer & { readonly trace: readonly (RuleTrace & { readonly title: string })[] };

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
  if (!opinion) return panel(policy, situation, [{ kind, params }])[0];
  const covered = opinion.amountMinor === null ? null : { minor: opinion.amountMinor, currency: wanted.currency };
  const [found] = panel(policy, confirmed(situation), [{ kind, params, amount: covered }]);
  return found && covered ? upTo(found, covered.minor) : found;
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
  const trace = subject.rules
    .filter(({ rule }) => decision.decisive.includes(rule.key))
    .map((bound) => ({ ...bound.trace(subject.facts.slots), title: bound.rule.title }));
  return { ...found, trace };
}
