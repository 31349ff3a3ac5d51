import type { Level, PersonId } from '../../kernel/index.ts';
import { requireSecondPerson } from './second-opinion.ts';

const tina = 'tina' as PersonId;
const frank = 'frank' as PersonId;
const confirming =
  (personId: PersonId, level: Level | null, isConcerned = false) =>
  () =>
    requireSecondPerson({ personId, level, isConcerned }, tina);

describe('the second person', () => {
  it.each<Level>(['frontline', 'senior', 'supervisor', 'manager'])('may be a %s', (level) => {
    expect(confirming(frank, level)).not.toThrow();
  });

  it('is somebody else', () => {
    expect(confirming(tina, 'frontline')).toThrow(expect.objectContaining({ code: 'second-opinion-of-yourself' }));
  });

  it.each<Level | null>(['trainee', null])('has a level of their own, not %s', (level) => {
    expect(confirming(frank, level)).toThrow(expect.objectContaining({ code: 'second-opinion-needs-level' }));
  });

  it('is not close to the customer either', () => {
    expect(confirming(frank, 'manager', true)).toThrow(expect.objectContaining({ code: 'second-opinion-too-close' }));
  });
});
