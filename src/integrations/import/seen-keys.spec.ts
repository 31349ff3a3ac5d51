import { SeenKeys } from './seen-keys.ts';

test('Seen keys are known for at least the capacity and forgotten after twice that', () => {
  const seen = new SeenKeys(3);
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) seen.add(key);
  expect(['a', 'c', 'd', 'f', 'g'].map((key) => seen.has(key))).toEqual([true, true, true, true, false]);
  seen.add('g');
  expect(['a', 'd', 'g'].map((key) => seen.has(key))).toEqual([false, true, true]);
});
