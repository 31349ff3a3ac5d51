import type { ComplaintId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { toChange } from '../deadline-outcome.ts';
import type { DeadlineChange, Outcome } from '../domain/deadline-change.ts';
import type { Deadline } from '../domain/deadline.ts';

/**
 * Changes that no command of the subject's owner writes into its own event: one event for all deadlines of a subject to which the same
 * happened at the same moment.
 */
export function tellChanges(tx: Tx, outcomes: readonly Pick<Outcome, 'changes'>[]): void {
  const alike = new Map<string, [DeadlineChange, ...DeadlineChange[]]>();
  for (const change of outcomes.flatMap(({ changes }) => changes)) {
    const name = `${change.subjectId} ${change.type} ${change.at.getTime()}`;
    const known = alike.get(name);
    if (known) known.push(change);
    else alike.set(name, [change]);
  }
  for (const changes of alike.values()) {
    const [{ type, at }] = changes;
    tx.emit({ complaintId: subjectOf(changes[0]), type, at, payload: { deadlines: changes.map(toChange) } });
  }
}

export const subjectOf = ({ subjectId }: Pick<Deadline, 'subjectId'>): ComplaintId => subjectId as string as ComplaintId;
