import type { PersonId, RulesetId } from '../../../kernel/index.ts';

/** What a reviewer signs beside the text: which warnings somebody has answered for, and the backtest they looked at. */
export type Review = {
  readonly acknowledged: readonly Acknowledgement[];
  readonly backtest: AttachedBacktest | null;
  /** That the board agreed to what gives managers more; absent until it is recorded. */
  readonly boardMinute?: BoardMinute;
};

export type BoardMinute = {
  readonly number: string;
  /** Calendar date. */
  readonly decidedOn: string;
  /** The text and the base it is about: another text has no minute. */
  readonly rulesetHash: string;
  readonly againstId: RulesetId | null;
  readonly by: PersonId;
  readonly at: string;
};

export type Acknowledgement = {
  /** The key of a finding; a finding that changed has another. */
  readonly finding: string;
  readonly reason: string;
  readonly by: PersonId;
  /** ISO 8601 in UTC. */
  readonly at: string;
};

/** `rulesetHash` names the text it was run on and `againstId` the rules it was held against: a backtest of other rules is none. */
export type AttachedBacktest = {
  readonly id: string;
  readonly rulesetHash: string;
  readonly againstId: RulesetId;
  /** SHA-256 of its result, hexadecimal. */
  readonly hash: string;
  readonly figures: Readonly<Record<string, number | string | null>>;
  readonly by: PersonId;
  readonly at: string;
};

export const reviewNotBegun: Review = { acknowledged: [], backtest: null };

/** Said again, it says the new reason. */
export const withAcknowledgement = (review: Review, said: Acknowledgement): Review => ({
  ...review,
  acknowledged: [...review.acknowledged.filter(({ finding }) => finding !== said.finding), said],
});

export const withBacktest = (review: Review, backtest: AttachedBacktest): Review => ({ ...review, backtest });

export const withBoardMinute = (review: Review, boardMinute: BoardMinute): Review => ({ ...review, boardMinute });
