import type { PersonActor } from '../../kernel/index.ts';
import type { Complaint } from './complaint.ts';
import { isOpen, nextCommands, type ComplaintCommand } from './complaint-state.ts';
import { leads, mayAct } from './own.ts';

/** What can be done beside the table: it changes no state. */
const beside = ['message', 'promise', 'escalate', 'give-remedy'] as const;

export type NextCommand = ComplaintCommand | (typeof beside)[number] | 'note' | 'record-contact';

/** Left to the product itself and to escalations. */
const automatic: readonly ComplaintCommand[] = ['close', 'open-again', 'await-decision', 'back-from-decision', 'take-in'];
const leadsOnly: readonly ComplaintCommand[] = ['assign', 'void'];
const openToAll: readonly ComplaintCommand[] = ['reopen', 'accept', 'request-review', 'regulator-open'];

/** The commands that this person can give this complaint now; the console shows these and no others. */
export function nextFor(complaint: Complaint, actor: PersonActor): NextCommand[] {
  if (actor.role === 'AUDITOR') return [];
  const table = nextCommands(complaint.state).filter((command) => isFor(command, complaint, actor));
  const always: NextCommand[] = complaint.state === 'VOID' ? ['note'] : ['note', 'record-contact'];
  return [...table, ...(isOpen(complaint.state) && mayAct(actor, complaint) ? beside : []), ...always];
}

function isFor(command: ComplaintCommand, complaint: Complaint, actor: PersonActor): boolean {
  if (automatic.includes(command)) return false;
  if (command === 'take') return complaint.ownerId === null;
  if (command === 'undo') return complaint.resolvedBy === actor.personId;
  if (command === 'link-account' && complaint.accountId !== null) return false;
  if (command === 'merge-into' && complaint.accountId === null) return false;
  if (command === 'make-safe') return complaint.safety === 'open' && (actor.role === 'FIELD' || mayAct(actor, complaint));
  if (leadsOnly.includes(command)) return leads(actor, complaint);
  return openToAll.includes(command) || mayAct(actor, complaint);
}
