import { groupOf } from './queue-groups.ts';

const local = (day: number, hour: number, minute: number): Date => new Date(Date.UTC(2026, 10, day, hour + 5, minute));
const now = local(24, 15, 0).getTime();
const at = (nextDueAt: Date | null, queueBand = 2): ReturnType<typeof groupOf> =>
  groupOf({ queueBand, nextDueAt: nextDueAt && nextDueAt.toISOString() }, now, 'America/New_York');

describe('the group of a row', () => {
  it.each([
    ['overdue', local(24, 14, 59)],
    ['overdue', local(24, 15, 0)],
    ['nextHour', local(24, 15, 1)],
    ['nextHour', local(24, 16, 0)],
    ['today', local(24, 16, 1)],
    ['today', local(24, 23, 59)],
    ['tomorrow', local(25, 0, 0)],
    ['tomorrow', local(25, 23, 59)],
    ['later', local(26, 0, 0)],
  ])('is %s when due %s', (group, due) => expect(at(due)).toBe(group));

  it('is paused without a running deadline', () => expect(at(null)).toBe('paused'));

  it('keeps safety and shut-offs above everything that is due', () => {
    expect(at(null, 0)).toBe('safety');
    expect(at(local(20, 0, 0), 1)).toBe('shutOff');
  });
});
