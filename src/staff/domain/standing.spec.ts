import type { PersonId, Role, TeamId } from '../../kernel/index.ts';
import { checkLevels, type LevelLine } from './level.ts';
import { holdersAmong } from './holders.ts';
import type { Person } from './person.ts';
import { levelFor, withoutLapsed, type Standing } from './standing.ts';

const east = 'east' as TeamId;
const west = 'west' as TeamId;

const aPerson = (role: Role, more: Partial<Person> = {}): Person => ({
  id: role as string as PersonId,
  username: role,
  name: role,
  role,
  teamId: east,
  language: 'en',
  hiredOn: null,
  active: true,
  version: 1,
  ...more,
});

const standing = (role: Role, levels: Standing['levels'] = {}, more: Partial<Person> = {}) => ({
  person: aPerson(role, more),
  levels,
  absent: false,
});

const line = (more: Partial<LevelLine> = {}): LevelLine => ({
  family: 'credit',
  level: 'senior',
  validFrom: '2026-01-01',
  validTo: null,
  basis: 'course',
  ...more,
});

describe('the level a person acts at', () => {
  test('comes from the line of the family, else from the line for all, else from the role', () => {
    expect(levelFor(standing('FRONTLINE', { credit: 'senior', '*': 'trainee' }), 'credit')).toBe('senior');
    expect(levelFor(standing('FRONTLINE', { credit: 'senior', '*': 'trainee' }), 'hold')).toBe('trainee');
    expect(levelFor(standing('FIELD'), 'hold')).toBe('frontline');
  });

  test.each(['STAFF', 'ADMIN', 'RULES_ADMIN', 'AUDITOR'] as const)('is none for %s, whatever was granted', (role) => {
    expect(levelFor(standing(role, { '*': 'manager' }), 'credit')).toBeNull();
  });

  test('is none for somebody who has left', () => {
    expect(levelFor(standing('MANAGER', {}, { active: false }), 'credit')).toBeNull();
  });
});

describe('a level earned by a course that has lapsed', () => {
  const left = (role: Role, held: Standing['levels'], lapsed: Standing['levels']) => withoutLapsed(aPerson(role), held, lapsed);

  test('leaves the level that holds otherwise', () => {
    expect(left('FRONTLINE', {}, { credit: 'senior' })).toEqual({ credit: 'frontline' });
    expect(left('FRONTLINE', { '*': 'trainee' }, { credit: 'senior' })).toEqual({ '*': 'trainee', credit: 'trainee' });
    expect(left('FRONTLINE', {}, { '*': 'senior' })).toEqual({ '*': 'frontline' });
  });

  test('never gives more than it did', () => {
    expect(left('SUPERVISOR', {}, { credit: 'senior' })).toEqual({ credit: 'senior' });
    expect(left('FRONTLINE', { '*': 'manager' }, { credit: 'senior' })).toEqual({ '*': 'manager', credit: 'senior' });
  });

  test('changes nothing for a role without authority', () => {
    expect(left('ADMIN', {}, { credit: 'senior' })).toEqual({});
  });
});

describe('those who hold a level', () => {
  const people = [
    standing('MANAGER'),
    standing('SUPERVISOR', {}, { name: 'West', teamId: west }),
    standing('SUPERVISOR', {}, { name: 'Zoe' }),
    standing('SUPERVISOR', {}, { name: 'Ann' }),
    standing('SENIOR'),
    standing('FRONTLINE', { credit: 'supervisor' }, { name: 'Granted', teamId: null }),
    { ...standing('SUPERVISOR', {}, { name: 'Away' }), absent: true },
    standing('SUPERVISOR', {}, { name: 'Gone', active: false }),
    standing('ADMIN'),
  ];

  test('come lowest level first, the own team first among them, then by name', () => {
    const names = holdersAmong(people, { level: 'supervisor', family: 'credit', teamId: east }).map(({ name }) => name);
    expect(names).toEqual(['Ann', 'Zoe', 'Granted', 'West', 'MANAGER']);
  });

  test('are nobody for a level that nobody who signs in can hold', () => {
    expect(holdersAmong(people, { level: 'board', family: 'credit', teamId: null })).toEqual([]);
  });
});

describe('granted levels', () => {
  test('may follow on each other and differ by family', () => {
    expect(() =>
      checkLevels('FRONTLINE', [line({ validFrom: '2026-06-01' }), line({ validTo: '2026-06-01' }), line({ family: '*' })]),
    ).not.toThrow();
  });

  test.each([
    ['levels-overlap', [line({ validTo: '2026-06-02' }), line({ validFrom: '2026-06-01' })]],
    ['levels-overlap', [line(), line({ validFrom: '2027-01-01' })]],
    ['levels-overlap', [line(), line()]],
    ['ends-before-it-begins', [line({ validTo: '2026-01-01' })]],
  ])('are refused as %s', (code, lines) => {
    expect(() => checkLevels('FRONTLINE', lines)).toThrow(expect.objectContaining({ code }));
  });

  test('are refused for a role that gives no remedies', () => {
    expect(() => checkLevels('ADMIN', [line()])).toThrow(expect.objectContaining({ code: 'role-without-authority' }));
    expect(() => checkLevels('ADMIN', [])).not.toThrow();
  });
});
