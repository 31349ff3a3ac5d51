import type { BoardMinute } from '../../authority/index.ts';
import type { ComplaintState } from '../../complaints/index.ts';
import { rankOf, type DecisionId, type DomainError, type Level, type Money, type PersonId } from '../../kernel/index.ts';
import { escalationErrors } from './escalation.errors.ts';
import { answersFor, mayAnswerWith, mayStandBeside, type Answer, type Escalation, type Ruling } from './escalation.ts';

export type RulingInput = {
  readonly answer: Answer;
  readonly amount: Money | null;
  readonly reason: string;
  readonly customerReason: string | null;
  readonly boardMinute: BoardMinute | null;
  /** For whom the ruler stands in. */
  readonly inPlaceOf: PersonId | null;
};

/** Who answers, at which level for what is asked: their own, or that of whom they stand in for. */
export type Ruler = { readonly id: PersonId; readonly level: Level | null; readonly inPlaceOf: PersonId | null };

type Asked = Pick<Escalation, 'openedBy' | 'level'> & { readonly ownerId: PersonId | null };

/** The manager writes down what the board decided; nobody signs in as the board. */
const signsFor: Readonly<Partial<Record<Level, Level>>> = { board: 'manager' };

/**
 * Why this person does not answer this question, null when they may: who raised it never does, in nobody's place and by nobody
 * standing in for them, nor does a substitute about a complaint of their own. What the board decides no substitute writes down.
 */
export function keepsFromRuling({ openedBy, level, ownerId }: Asked, { id, level: held, inPlaceOf }: Ruler): DomainError | null {
  if (openedBy !== null && (openedBy === id || openedBy === inPlaceOf)) return escalationErrors.ownEscalation();
  if (inPlaceOf !== null && ownerId === id) return escalationErrors.ownComplaint();
  if (inPlaceOf !== null && level === 'board') return escalationErrors.boardInPerson();
  return isAtLeast(held, signsFor[level] ?? level) ? null : escalationErrors.levelTooLow(level);
}

const isAtLeast = (held: Level | null, needed: Level): boolean => held !== null && rankOf(held) >= rankOf(needed);

/** A minute lifts every limit, so whoever writes it down is a manager in person, whatever level the question itself needs. */
const maySignForTheBoard = ({ level, inPlaceOf }: Ruler): boolean => inPlaceOf === null && isAtLeast(level, 'manager');

/** Throws unless it is open, nothing keeps the ruler from it or from the minute they name, and the answer fits what was asked. */
export function requireMayRule(
  escalation: Escalation & Asked,
  ruler: Ruler,
  input: Pick<RulingInput, 'answer' | 'customerReason' | 'boardMinute'>,
): void {
  const { id, kind, state } = escalation;
  if (state !== 'OPEN') throw escalationErrors.notOpen(id, state);
  const obstacle = keepsFromRuling(escalation, ruler);
  if (obstacle) throw obstacle;
  if (input.boardMinute !== null && !maySignForTheBoard(ruler)) throw escalationErrors.boardInPerson();
  if (!mayAnswerWith(kind, input.answer)) throw escalationErrors.answerDoesNotFit(kind, input.answer);
  if ((input.answer === 'GRANT' || input.answer === 'OTHER_AMOUNT' || input.answer === 'COVER_ONCE') && !escalation.wanted) {
    throw escalationErrors.answerDoesNotFit(kind, input.answer);
  }
  if (input.answer === 'REFUSE' && !input.customerReason) throw escalationErrors.customerReasonMissing();
}

/** Throws 409 `answer-not-now` when the complaint is settled by now, `take-over-not-open` when there is nothing left to take over. */
export function requireStillAsked({ kind }: Escalation, { answer }: RulingInput, state: ComplaintState): void {
  if (!mayStandBeside(kind, state)) throw escalationErrors.answerNotNow(kind, state);
  if (!answersFor(kind, state).includes(answer)) throw escalationErrors.takeOverNotOpen(state);
}

/** The amount an answer is about; null for remedies without money and for answers that give nothing. */
export function amountOf({ wanted }: Escalation, { answer, amount }: RulingInput): Money | null {
  const asked = wanted?.amount ?? null;
  if (answer !== 'OTHER_AMOUNT') {
    if (amount !== null && answer !== 'COVER_ONCE') throw escalationErrors.amountNotExpected();
    return answer === 'GRANT' || answer === 'COVER_ONCE' ? (amount ?? asked) : null;
  }
  if (amount === null || asked === null) throw escalationErrors.amountMissing();
  if (amount.minor === asked.minor) throw escalationErrors.amountIsTheSame();
  return amount;
}

type Facts = { readonly by: PersonId; readonly at: Date; readonly decisionId: DecisionId | null; readonly coverExpiresAt: Date };

export function decide(
  escalation: Escalation,
  input: RulingInput,
  { by, at, decisionId, coverExpiresAt }: Facts,
): Escalation & { readonly state: 'DECIDED' } {
  const { answer, reason, customerReason, boardMinute } = input;
  const ruling: Ruling = {
    answer,
    amount: amountOf(escalation, input),
    reason,
    customerReason,
    decisionId,
    boardMinute: boardMinute?.number ?? null,
    by,
    inPlaceOf: input.inPlaceOf,
    at,
    coverExpiresAt: answer === 'COVER_ONCE' ? coverExpiresAt : null,
  };
  return { ...escalation, state: 'DECIDED', ruling };
}

/** Ended without an answer: taken back, or closed together with its complaint. Throws 409 `escalation-not-open`. */
export function withdraw(
  escalation: Escalation,
  state: 'WITHDRAWN' | 'CLOSED' = 'WITHDRAWN',
): Escalation & { readonly state: 'WITHDRAWN' | 'CLOSED' } {
  if (escalation.state !== 'OPEN') throw escalationErrors.notOpen(escalation.id, escalation.state);
  return { ...escalation, state };
}
