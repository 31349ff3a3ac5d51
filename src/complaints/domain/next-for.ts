import type { PersonActor } from '../../kernel/index.ts';
import type { Complaint } from './complaint.ts';
import { isOpen, nextCommands, type ComplaintCommand } from './complaint-state.ts';
import { leads, mayAct } from './own.ts';

/** What can be done beside the table: it changes no state. */
const beside = ['message', 'promise', 'escalate', 'give-remedy'] as const;

/** Colleagues help: they see what the rules allow here and confirm as the second person. */
const helping = ['see-authority', 'second-opinion'] as const;

export type NextCommand =
  | ComplaintCommand
  | (typeof beside)[number]
  | (typeof helping)[number]
  | 'ask-decision'
  | 'cancel-remedy'
  | 'note'
  | 'record-contact';

/** Left to the product itself and to escalations. */
const automatic: readonly ComplaintCommand[] = ['close', 'open-again', 'await-decision', 'back-from-decision', 'take-in'];
const leadsOnly: readonly ComplaintCommand[] = ['assign', 'void'];
const openToAll: readonly ComplaintCommand[] = ['reopen', 'accept', 'request-review', 'regulator-open'];

/** The commands that this person can give this complaint now; the console shows these and no others. */
export function nextFor(complaint: Complaint, actor: PersonActor): NextCommand[] {
  if (actor.role === 'AUDITOR') return [];
  const table = nextCommands(complaint.state).filter((command) => isFor(command, complaint, actor));
  return [...table, ...besides(complaint, actor), ...(complaint.state === 'VOID' ? [] : (['record-contact'] as const)), 'note'];
}

function besides(complaint: Complaint, actor: PersonActor): NextCommand[] {
  const { state } = complaint;
  const own: NextCommand[] = state === 'VOID' || !mayAct(actor, complaint) ? [] : ['cancel-remedy'];
  if (!isOpen(state)) return own;
  if (own.length === 0) return [...helping];
  return [...own, ...beside, ...(state === 'AWAITING_DECISION' ? [] : (['ask-decision'] as const)), ...helping];
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
