import type { EscalationId } from '../../kernel/index.ts';
import { formerOwner } from './former-owner.ts';

const id = 'e-1' as EscalationId;
const assigned = (payload: object) => ({ type: 'complaint.assigned', payload: { ...payload } });

it('the former owner is who had it when the escalation took it away', () => {
  const other = assigned({ escalationId: 'e-0', from: { ownerId: 'lena', teamId: null } });
  const taken = assigned({ escalationId: id, from: { ownerId: 'frank', teamId: null } });
  const back = assigned({ escalationId: id, from: { ownerId: 'susan', teamId: null } });
  expect(formerOwner([other, taken, back], id)).toBe('frank');
});

it('there is none when nobody had it, or it was never taken away', () => {
  expect(formerOwner([assigned({ escalationId: id, from: { ownerId: null, teamId: null } })], id)).toBeNull();
  expect(formerOwner([assigned({ escalationId: id })], id)).toBeNull();
  expect(formerOwner([], id)).toBeNull();
});
