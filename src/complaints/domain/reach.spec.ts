import { frank, susan } from '../../../test/support/builders/complaint.builder.ts';
import type { CustomerId, PersonActor, PersonId } from '../../kernel/index.ts';
import { isWithinReach, reachOf, type ReachedComplaint } from './reach.ts';

const own = 'own' as CustomerId;
const star = 'star' as CustomerId;
const complaint: ReachedComplaint = {
  customerId: 'somebody' as CustomerId,
  aboutPersonId: null,
  ownerId: null,
  teamId: frank.teamId,
};
const sees = (actor: PersonActor, difference: Partial<ReachedComplaint>): boolean =>
  isWithinReach(reachOf(actor, [own], [star]), { ...complaint, ...difference });
const maria: PersonActor = { ...susan, personId: 'maria' as PersonId, role: 'MANAGER', teamId: null };
const elsewhere = 'elsewhere' as typeof frank.teamId;

describe('a complaint is seen by', () => {
  it.each([
    ['whoever takes contacts', frank, {}, true],
    ['nobody whose own or household’s it is', frank, { customerId: own }, false],
    ['no manager either, then', maria, { customerId: own }, false],
    ['not the person it is about', frank, { aboutPersonId: frank.personId }, false],
    ['not even when that person owns it', frank, { aboutPersonId: frank.personId, ownerId: frank.personId }, false],
    ['everybody else, when it is about somebody', susan, { aboutPersonId: frank.personId }, true],
    ['no colleague, when the customer is protected', frank, { customerId: star }, false],
    ['its owner, when the customer is protected', frank, { customerId: star, ownerId: frank.personId }, true],
    ['the lead of its team, when the customer is protected', susan, { customerId: star }, true],
    ['no lead of another team, when the customer is protected', susan, { customerId: star, teamId: elsewhere }, false],
    ['any manager, when the customer is protected', maria, { customerId: star, teamId: elsewhere }, true],
    ['everybody, when no customer is known', frank, { customerId: null }, true],
  ])('%s', (_, actor, difference, seen) => {
    expect(sees(actor, difference)).toBe(seen);
  });
});
