import type { ComplaintId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { toChange } from '../deadline-outcome.ts';
import type { Outcome } from '../domain/deadline-change.ts';
import type { Deadline } from '../domain/deadline.ts';

/** Each change as an event of its own, where no command of the subject's owner writes it into its own. */
export function tellChanges(tx: Tx, { changes }: Pick<Outcome, 'changes'>): void {
  for (const change of changes)
    tx.emit({
      complaintId: subjectOf(change),
      type: change.type,
      at: change.at,
      payload: { deadlines: [toChange(change)] },
    });
}

export const subjectOf = ({ subjectId }: Pick<Deadline, 'subjectId'>): ComplaintId => subjectId as string as ComplaintId;
