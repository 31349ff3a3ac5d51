import type { Level, PersonId } from '../../kernel/index.ts';
import { candidates, levelAbove, reasonFor } from './route.ts';

const person = (name: string, level: Level): { id: PersonId; level: Level } => ({ id: name as PersonId, level });
const present = [
  person('sam', 'senior'),
  person('susan', 'supervisor'),
  person('dana', 'supervisor'),
  person('maria', 'manager'),
];
const asked = (level: Level, by: string | null): string[] =>
  candidates(level, present, by as PersonId | null).map(({ id }) => id);

it('those of the level are asked first, then those above, never whoever asks', () => {
  expect(asked('senior', null)).toEqual(['sam', 'susan', 'dana', 'maria']);
  expect(asked('supervisor', 'susan')).toEqual(['dana', 'maria']);
  expect(asked('manager', 'maria')).toEqual([]);
  expect(asked('board', null)).toEqual([]);
});

it('whoever is asked is told why: on call, or of the level above; one of the level needs no reason', () => {
  const [susan, maria] = [person('susan', 'supervisor'), person('maria', 'manager')];
  expect(reasonFor(susan, 'supervisor', [])).toBeNull();
  expect(reasonFor(maria, 'supervisor', [susan])).toBe('LEVEL_ABOVE');
  expect(reasonFor(susan, 'supervisor', [susan])).toBe('ON_CALL');
});

it.each<[Level | null, Level]>([
  [null, 'supervisor'],
  ['trainee', 'supervisor'],
  ['senior', 'supervisor'],
  ['supervisor', 'manager'],
  ['manager', 'manager'],
])('above %s is %s', (own, above) => expect(levelAbove(own)).toBe(above));
