import type { Level, PersonId } from '../../kernel/index.ts';
import { candidates, levelAbove, onCallAmong } from './route.ts';

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

it('of those on call only who could be asked anyway is, in the order of the call', () => {
  const onCall = [{ id: 'frank' as PersonId }, { id: 'maria' as PersonId }, { id: 'susan' as PersonId }];
  expect(onCallAmong(onCall, present).map(({ id }) => id)).toEqual(['maria', 'susan']);
});

it.each<[Level | null, Level]>([
  [null, 'supervisor'],
  ['trainee', 'supervisor'],
  ['senior', 'supervisor'],
  ['supervisor', 'manager'],
  ['manager', 'manager'],
])('above %s is %s', (own, above) => expect(levelAbove(own)).toBe(above));
