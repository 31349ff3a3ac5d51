import type { PersonId } from '../../kernel/index.ts';
import { changePerson, keepAnAdministrator, type Person } from './person.ts';

const adam: Person = {
  id: 'adam' as PersonId,
  username: 'adam',
  name: 'Adam',
  role: 'ADMIN',
  teamId: null,
  language: 'en',
  hiredOn: null,
  active: true,
  version: 3,
};

describe('changing a person', () => {
  test('sets what was said, leaves the rest and counts the version on', () => {
    expect(changePerson(adam, { name: 'Adam Ortiz' }, 3)).toEqual({ ...adam, name: 'Adam Ortiz', version: 4 });
  });

  test.each([2, 4])('is refused from version %i of a person at version 3', (version) => {
    expect(() => changePerson(adam, {}, version)).toThrow(
      expect.objectContaining({ code: 'stale-version', details: { given: version, current: 3 } }),
    );
  });
});

describe('the last administrator', () => {
  const refused = expect.objectContaining({ kind: 'conflict', code: 'last-administrator' });

  test.each([{ active: false }, { role: 'MANAGER' as const }])('stays one: not %j', (change) => {
    expect(() => keepAnAdministrator(adam, { ...adam, ...change }, 0)).toThrow(refused);
    expect(() => keepAnAdministrator(adam, { ...adam, ...change }, 1)).not.toThrow();
  });

  test('may be renamed, and others may leave', () => {
    expect(() => keepAnAdministrator(adam, { ...adam, name: 'A' }, 0)).not.toThrow();
    expect(() => keepAnAdministrator({ ...adam, role: 'STAFF' }, { ...adam, role: 'STAFF', active: false }, 0)).not.toThrow();
  });
});
