import type { RulesetDocument } from '../api/views.ts';

const pendingStates: readonly string[] = [
  'draft',
  'in-review',
  'shadow',
  'rejected',
] satisfies readonly RulesetDocument['state'][];

/** Whether rules in this state are still looked at: nobody works by them yet. */
export const isPending = ({ state }: Pick<RulesetDocument, 'state'>): boolean => pendingStates.includes(state);
