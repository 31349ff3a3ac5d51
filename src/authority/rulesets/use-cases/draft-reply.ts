import type { RulesetId } from '../../../kernel/index.ts';
import type { Draft, DraftState } from '../domain/draft.ts';

/** What a command about a draft answers; the text itself is read by its own route. */
export type DraftReply = {
  readonly id: RulesetId;
  readonly state: DraftState;
  readonly revision: number;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
};

export const replyOf = ({ id, state, revision, changedAt }: Draft): DraftReply => ({
  id,
  state,
  revision,
  savedAt: changedAt.toISOString(),
});
