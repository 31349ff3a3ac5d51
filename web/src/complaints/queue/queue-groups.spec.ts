import { groupOf } from './queue-groups.ts';

const now = new Date(2026, 10, 24, 15, 0).getTime();
const at = (nextDueAt: Date | null, queueBand = 2): ReturnType<typeof groupOf> =>
  groupOf({ queueBand, nextDueAt: nextDueAt && nextDueAt.toISOString() }, now);

describe('the group of a row', () => {
  it.each([
    ['overdue', new Date(2026, 10, 24, 14, 59)],
    ['overdue', new Date(2026, 10, 24, 15, 0)],
    ['nextHour', new Date(2026, 10, 24, 15, 1)],
    ['nextHour', new Date(2026, 10, 24, 16, 0)],
    ['today', new Date(2026, 10, 24, 16, 1)],
    ['today', new Date(2026, 10, 24, 23, 59)],
    ['tomorrow', new Date(2026, 10, 25, 0, 0)],
    ['tomorrow', new Date(2026, 10, 25, 23, 59)],
    ['later', new Date(2026, 10, 26, 0, 0)],
  ])('is %s when due %s', (group, due) => expect(at(due)).toBe(group));

  it('is paused without a running deadline', () => expect(at(null)).toBe('paused'));

  it('keeps safety and shut-offs above everything that is due', () => {
    expect(at(null, 0)).toBe('safety');
    expect(at(new Date(2026, 10, 20), 1)).toBe('shutOff');
  });
});
