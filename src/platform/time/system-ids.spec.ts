import { SystemIds } from './system-ids.ts';

describe('ids', () => {
  it('are UUIDv7, unique, and sort by the millisecond they were made in', () => {
    const ids = new SystemIds();
    const made = Array.from({ length: 10_000 }, () => ids.next<never>() as string);
    expect(new Set(made).size).toBe(made.length);
    expect(made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
    const moments = made.map((id) => id.slice(0, 13));
    expect(moments).toEqual(moments.toSorted());
  });
});
