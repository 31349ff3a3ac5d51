import type { Reviewed } from '../api/views.ts';

/** As the server works it out: another verdict or amount than before. Where nothing was decided nothing is overturned. */
export const isOverturned = (before: Reviewed | null, found: Reviewed): boolean =>
  before !== null && (before.verdict !== found.verdict || before.amount?.minor !== found.amount?.minor);
