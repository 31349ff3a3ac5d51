import type { PersonId } from '../../../kernel/index.ts';
import type { Backtest } from '../../backtest/backtest.ts';
import { backtestErrors } from '../../backtest/backtest.errors.ts';
import type { Report } from '../../backtest/report.ts';
import { canonical } from '../../domain/canonical.ts';
import type { RemedyCatalogue } from '../../domain/remedy-catalogue.ts';
import { draftErrors } from './draft.errors.ts';
import type { Draft } from './draft.ts';
import type { AttachedBacktest } from './review.ts';

/**
 * A finished what-if on exactly this text, its remedies included (`tried`), against exactly its base. Throws 409 `backtest-not-done`, `backtest-of-invented-cases`, `backtest-of-another-text`,
 * `backtest-of-another-base`.
 */
export function attachable(
  { id, rulesetHash, liveId, state, history, report, resultHash, from, to }: Backtest,
  tried: RemedyCatalogue,
  { hash, baseId, catalogue }: Pick<Draft, 'hash' | 'baseId' | 'catalogue'>,
  by: PersonId,
  at: Date,
): AttachedBacktest {
  if (!report || resultHash === null) throw backtestErrors.notDone(state);
  if (history !== 'recorded') throw draftErrors.backtestOfInventedCases();
  if (rulesetHash !== hash || canonical(tried) !== canonical(catalogue)) throw draftErrors.backtestOfAnotherText();
  if (liveId !== baseId) throw draftErrors.backtestOfAnotherBase();
  const window = { from: from.toISOString(), to: to.toISOString() };
  return {
    ...{ id, rulesetHash, againstId: liveId, hash: resultHash, by, at: at.toISOString() },
    figures: { ...window, ...figuresOf(report) },
  };
}

/** What a reviewer sees at a glance; the whole report is read by its own route. */
const figuresOf = ({ cases, replayed, escalations, agreement, exposure }: Report): AttachedBacktest['figures'] => ({
  ...{ cases, replayed, avoided: escalations.avoided, added: escalations.added },
  ...{ grantedAsAsked: agreement.asAsked.part, answered: agreement.asAsked.of },
  ...{ newlyOwnMinor: exposure.newlyOwnMinor, worstCaseMinor: exposure.worstCaseMinor, largestMinor: exposure.largestMinor },
});
