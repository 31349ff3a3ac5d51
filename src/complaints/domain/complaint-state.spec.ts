import { aComplaint, frank, receivedAt, susan } from '../../../test/support/builders/complaint.builder.ts';
import type { AccountId, ComplaintId, ContactId, CustomerId, NoteId, PersonId, PromiseId, VisitId } from '../../kernel/index.ts';
import { assign, take } from './assign.ts';
import { changeBy, type Change, type When } from './change.ts';
import {
  complaintStates,
  isOpen,
  nextCommands,
  transitions,
  type ComplaintCommand,
  type ComplaintState,
} from './complaint-state.ts';
import type { Complaint } from './complaint.ts';
import { cancelEntry, close, openAgain, reopen, withdraw } from './finish.ts';
import { linkAccount } from './link-account.ts';
import { mergeAway, mergeIn } from './merge.ts';
import { makeSafe } from './make-safe.ts';
import { recategorise } from './recategorise.ts';
import { sayDays } from './say-days.ts';
import { openAtRegulator, requestReview } from './review.ts';
import { askCustomer, awaitThirdParty, resume, sendField } from './wait.ts';

const at = new Date('2026-03-03T15:00:00Z');
const tomorrow = new Date('2026-03-04T15:00:00Z');
const when: When = { at, now: at };
const contactId = 'contact' as ContactId;
const noteId = 'note' as NoteId;
const shutOffSoonUntil = '2026-03-05';
const other = aComplaint({ id: 'other' as ComplaintId });
const someone = { ownerId: 'lena' as PersonId, teamId: frank.teamId };

const commands: Record<ComplaintCommand, (complaint: Complaint) => Change> = {
  take: (complaint) => take({ ...complaint, ownerId: null }, frank, when),
  assign: (complaint) => assign(complaint, someone, when),
  reassign: (complaint) => assign(complaint, { ownerId: null, teamId: 'field' as typeof frank.teamId }, when),
  recategorise: (complaint) =>
    recategorise(complaint, { category: 'leak', severity: 2, isSafetyCategory: false, shutOffSoonUntil }, when),
  'link-account': (complaint) =>
    linkAccount(
      complaint,
      { accountId: 'a' as AccountId, customerId: 'c' as CustomerId, disconnectOn: null, shutOffSoonUntil },
      when,
    ),
  'say-days': (complaint) => sayDays(complaint, { eventOn: '2026-02-27', billOn: null, receivedOn: '2026-03-02', noteId }, when),
  'make-safe': (complaint) => makeSafe({ ...complaint, safety: 'open' }, { noteId, shutOffSoonUntil }, when),
  'ask-customer': (complaint) => askCustomer(complaint, { replyBy: tomorrow, contactId, putBy: 'message' }, when),
  'await-third-party': (complaint) =>
    awaitThirdParty(
      complaint,
      { party: 'City works', reference: 'CW-1', reviewOn: '2026-03-04', reviewAt: tomorrow, latest: tomorrow },
      when,
    ),
  'send-field': (complaint) =>
    sendField(
      complaint,
      { visitId: 'visit' as VisitId, workOrder: 'WO-1', appointmentAt: tomorrow, promiseId: 'p' as PromiseId },
      when,
    ),
  resume: (complaint) => resume(complaint, { by: 'date' }, when),
  'await-decision': (complaint) => changeBy('await-decision', complaint, when, 'complaint.awaiting-decision', {}),
  'back-from-decision': (complaint) => changeBy('back-from-decision', complaint, when, 'complaint.decision-made', {}),
  'merge-into': (complaint) => mergeAway(complaint, other, when),
  'take-in': (complaint) => mergeIn(complaint, other, { contacts: 1, promiseIds: [] }, when),
  resolve: (complaint) => changeBy('resolve', complaint, when, 'complaint.resolved', {}),
  undo: (complaint) => changeBy('undo', complaint, when, 'complaint.resolution-undone', {}),
  reopen: (complaint) => reopen({ ...complaint, resolvedAt: receivedAt }, { contactId, unsettled: [] }, when),
  'open-again': (complaint) => openAgain(complaint, 'regulator', when),
  accept: (complaint) => close(complaint, { by: 'customer', unsettled: [] }, when),
  close: (complaint) => close(complaint, { by: 'window', unsettled: [] }, when),
  withdraw: (complaint) => withdraw(complaint, { contactId, by: frank.personId }, when),
  void: (complaint) => cancelEntry(complaint, { noteId }, when),
  'request-review': (complaint) => requestReview(complaint, { noteId }, when),
  'regulator-open': (complaint) =>
    openAtRegulator(
      complaint,
      { body: 'Commission', reference: 'R-1', letterAt: at, dueOn: '2026-03-20', dueAt: tomorrow },
      when,
    ),
};

/** Written out by hand once more, apart from the table: a slip in one shows against the other. `.` stands for "stays". */
const leadsTo: Record<ComplaintCommand, string> = {
  //                    NEW          OPEN                   FIELD                CUSTOMER  THIRD  DECISION  RESOLVED CLOSED VOID
  take: 'OPEN x x x x x x x x',
  assign: 'OPEN x x x x x x x x',
  reassign: '. . . . . . x x x',
  recategorise: '. . . . . . x x x',
  'link-account': '. . . . . . x x x',
  'say-days': '. . . . . . x x x',
  'make-safe': '. . . . . . x x x',
  'ask-customer': 'x AWAITING_CUSTOMER x x x x x x x',
  'await-third-party': 'x AWAITING_THIRD_PARTY x x x x x x x',
  'send-field': 'x AWAITING_FIELD x x x x x x x',
  resume: 'x x OPEN OPEN OPEN x x x x',
  'await-decision': 'x AWAITING_DECISION x x x x x x x',
  'back-from-decision': 'x x x x x OPEN x x x',
  resolve: 'x RESOLVED RESOLVED x x x x x x',
  undo: 'x x x x x x OPEN x x',
  reopen: 'x x x x x x OPEN x x',
  'open-again': 'x x x x x x OPEN OPEN x',
  accept: 'x x x x x x CLOSED x x',
  close: 'x x x x x x CLOSED x x',
  withdraw: 'RESOLVED RESOLVED RESOLVED RESOLVED RESOLVED RESOLVED x x x',
  void: 'VOID VOID VOID VOID VOID VOID x x x',
  'merge-into': 'VOID VOID VOID VOID VOID VOID x x x',
  'take-in': '. . . . . . x x x',
  'request-review': '. . . . . . . . x',
  'regulator-open': '. . . . . . . . x',
};

/** `take` and `assign` fall back to `reassign` where somebody is found for a complaint that is not new. */
const alsoReassigns: readonly ComplaintCommand[] = ['take', 'assign'];

const names = Object.keys(transitions) as ComplaintCommand[];

const expectedOf = (command: ComplaintCommand, state: ComplaintState): string => {
  const found = leadsTo[command].split(' ')[complaintStates.indexOf(state)] ?? 'x';
  if (found === 'x' && alsoReassigns.includes(command) && isOpen(state)) return state;
  return found === '.' ? state : found;
};

describe('the life of a complaint', () => {
  const walk = names.flatMap((command) => complaintStates.map((state) => [command, state, expectedOf(command, state)] as const));

  it.each(walk)('takes %s from %s to %s', (command, state, to) => {
    const attempt = (): Change => commands[command](aComplaint({ state }));
    if (to === 'x') expect(attempt).toThrow(expect.objectContaining({ kind: 'conflict', code: 'illegal-transition' }));
    else expect(attempt().set.state ?? state).toBe(to);
  });

  it('reaches every state from NEW', () => {
    const reached = new Set<ComplaintState>(['NEW']);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const state of [...reached])
        for (const { from, to } of Object.values(transitions)) {
          if ((from as readonly ComplaintState[]).includes(state) && to !== 'same') reached.add(to);
        }
    }
    expect([...reached].sort()).toEqual([...complaintStates].sort());
  });

  it('has no dead end but VOID', () => {
    const ways = (state: ComplaintState): boolean => nextCommands(state).some((command) => transitions[command].to !== 'same');
    expect(complaintStates.filter((state) => !ways(state))).toEqual(['VOID']);
  });

  it('is told by name, and says who had it before', () => {
    const taken = take(aComplaint({ state: 'NEW', ownerId: null }), susan, when);
    expect(taken).toMatchObject({
      type: 'complaint.assigned',
      set: { state: 'OPEN', ownerId: susan.personId },
      details: { from: { ownerId: null } },
    });
  });
});
