import { firstIdAt } from './id-time.ts';

test('An id sorts behind every id of an earlier millisecond', () => {
  const at = new Date('2026-03-02T15:00:00.000Z');
  expect(firstIdAt(at)).toBe('019caf10-3180-7000-8000-000000000000');
  expect(firstIdAt(new Date(at.getTime() - 1)) < firstIdAt(at)).toBe(true);
});
