import type { EscalationId, PersonId } from '../../kernel/index.ts';
import type { Answer, EscalationKind } from './escalation.ts';
import { requireMayRule, requireStillAsked, type RulingInput } from './rule.ts';

const [frank, susan, sam] = ['frank' as PersonId, 'susan' as PersonId, 'sam' as PersonId];
type Asked = Parameters<typeof requireMayRule>[0];
const escalation = (more: Partial<Asked> = {}): Asked =>
  ({
    id: 'e' as EscalationId,
    kind: 'SKILL',
    state: 'OPEN',
    level: 'supervisor',
    openedBy: frank,
    wanted: null,
    ownerId: null,
    ...more,
  }) as Asked;
const input = (answer: Answer, more: Partial<RulingInput> = {}): RulingInput => ({
  ...{ answer, amount: null, reason: 'Seen.', customerReason: null, boardMinute: null, inPlaceOf: null },
  ...more,
});
const refused = (code: string) => expect.objectContaining({ code });
const supervisor = { id: susan, level: 'supervisor', inPlaceOf: null } as const;
const standsIn = { id: sam, level: 'supervisor', inPlaceOf: susan } as const;

describe('whoever answers', () => {
  it('is somebody of the level who did not ask', () => {
    expect(() => requireMayRule(escalation(), supervisor, input('TAKE_OVER'))).not.toThrow();
    expect(() => requireMayRule(escalation({ openedBy: susan }), supervisor, input('TAKE_OVER'))).toThrow(
      refused('own-escalation'),
    );
    for (const level of ['senior', null] as const)
      expect(() => requireMayRule(escalation(), { ...supervisor, level }, input('TAKE_OVER'))).toThrow(refused('level-too-low'));
  });

  it('is somebody who stands in, but not for what they or the giver asked, nor about a complaint of their own', () => {
    const taken = (more: Partial<Asked>) => () => requireMayRule(escalation(more), standsIn, input('TAKE_OVER'));
    expect(taken({ ownerId: frank })).not.toThrow();
    expect(taken({ openedBy: sam })).toThrow(refused('own-escalation'));
    expect(taken({ openedBy: susan })).toThrow(refused('own-escalation'));
    expect(taken({ openedBy: null, ownerId: sam })).toThrow(refused('own-complaint'));
    expect(() => requireMayRule(escalation({ ownerId: susan }), supervisor, input('TAKE_OVER'))).not.toThrow();
  });

  it('signs for the board as a manager', () => {
    const board = escalation({ level: 'board' });
    expect(() => requireMayRule(board, { ...supervisor, level: 'manager' }, input('SEND_BACK'))).not.toThrow();
    expect(() => requireMayRule(board, supervisor, input('SEND_BACK'))).toThrow(refused('level-too-low'));
  });

  it('writes down a minute of the board as a manager in person, whatever level the question needs', () => {
    const asked = escalation({ kind: 'AUTHORITY', level: 'senior', wanted: { remedyId: 'r' } as unknown as Asked['wanted'] });
    const withMinute = input('OTHER_AMOUNT', {
      boardMinute: { number: '2026/14', amount: { minor: 1_000_000, currency: 'USD' } },
    });
    const ruled = (ruler: Parameters<typeof requireMayRule>[1]) => () => requireMayRule(asked, ruler, withMinute);
    expect(ruled({ ...supervisor, level: 'manager' })).not.toThrow();
    for (const level of ['senior', 'supervisor'] as const)
      expect(ruled({ ...supervisor, level })).toThrow(refused('board-needs-manager'));
    expect(ruled({ ...standsIn, level: 'manager' })).toThrow(refused('board-needs-manager'));
  });

  it('answers in nobody else’s place what the board decides', () => {
    const board = () => requireMayRule(escalation({ level: 'board' }), { ...standsIn, level: 'manager' }, input('SEND_BACK'));
    expect(board).toThrow(refused('board-needs-manager'));
  });

  it('gives an answer that fits the question, once, and says what the customer may be told of a refusal', () => {
    expect(() => requireMayRule(escalation(), supervisor, input('GRANT'))).toThrow(refused('answer-does-not-fit'));
    expect(() => requireMayRule(escalation({ kind: 'AUTHORITY' }), supervisor, input('GRANT'))).toThrow(
      refused('answer-does-not-fit'),
    );
    expect(() => requireMayRule(escalation({ state: 'DECIDED' }), supervisor, input('TAKE_OVER'))).toThrow(
      refused('escalation-not-open'),
    );
    expect(() => requireMayRule(escalation({ kind: 'MANDATORY' }), supervisor, input('REFUSE'))).toThrow(
      refused('customer-reason-missing'),
    );
  });
});

describe('an answer', () => {
  it.each<[EscalationKind, Answer]>([
    ['AUTHORITY', 'GRANT'],
    ['MANDATORY', 'TAKE_OVER'],
  ])('to %s comes too late once the complaint is resolved', (kind, answer) => {
    expect(() => requireStillAsked(escalation({ kind }), input(answer), 'AWAITING_DECISION')).not.toThrow();
    expect(() => requireStillAsked(escalation({ kind }), input(answer), 'RESOLVED')).toThrow(refused('answer-not-now'));
  });

  it.each<EscalationKind>(['SKILL', 'TIME', 'CUSTOMER'])('to %s takes over an open complaint alone', (kind) => {
    expect(() => requireStillAsked(escalation({ kind }), input('TAKE_OVER'), 'NEW')).not.toThrow();
    expect(() => requireStillAsked(escalation({ kind }), input('TAKE_OVER'), 'RESOLVED')).toThrow(refused('take-over-not-open'));
    expect(() => requireStillAsked(escalation({ kind }), input('SEND_BACK'), 'RESOLVED')).not.toThrow();
    expect(() => requireStillAsked(escalation({ kind }), input('SEND_BACK'), 'CLOSED')).toThrow(refused('answer-not-now'));
  });
});
