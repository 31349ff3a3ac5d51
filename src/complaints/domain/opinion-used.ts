import type { Decision, RemedyRequest, SecondOpinion } from '../../authority/index.ts';
import type { SecondOpinionId } from './remedy.ts';

type Opinion = SecondOpinion & { readonly id: SecondOpinionId };

/** The confirmation that a granted remedy uses up: the smallest that covers it, and none where no second person was asked for. */
export function opinionUsed(
  { duties }: Pick<Decision, 'duties'>,
  opinions: readonly Opinion[],
  { kind, amount }: Pick<RemedyRequest, 'kind' | 'amount'>,
): { readonly secondOpinionId?: SecondOpinionId } {
  if (!duties.some(({ duty, met }) => duty.kind === 'second-person' && met)) return {};
  const covers = (opinion: Opinion): boolean =>
    opinion.kind === kind && (opinion.amountMinor === null || opinion.amountMinor >= (amount?.minor ?? 0));
  const [smallest] = opinions.filter(covers).toSorted((a, b) => (a.amountMinor ?? 0) - (b.amountMinor ?? 0));
  return smallest ? { secondOpinionId: smallest.id } : {};
}
