import { isDay, isInstant } from './moments.ts';

describe('a day', () => {
  it.each(['2026-03-02', '2024-02-29', '1999-12-31'])('is %s', (day) => expect(isDay(day)).toBe(true));
  it.each(['2026-02-30', '2025-02-29', '2026-3-2', '0026-03-02', '2026-03-02T00:00:00Z', '', 20260302, null])(
    'is not %p',
    (day) => expect(isDay(day)).toBe(false),
  );
});

describe('an instant', () => {
  it.each(['2026-03-02T15:00Z', '2026-03-02T15:00:00.123456Z', '2026-03-02T15:00:00-05:00'])('is %s', (instant) =>
    expect(isInstant(instant)).toBe(true),
  );
  it.each(['2026-03-02', '2026-03-02T15:00:00', '2026-02-30T15:00:00Z', '2026-03-02T25:00:00Z', '2026-03-02 15:00:00Z', 0, {}])(
    'is not %p',
    (instant) => expect(isInstant(instant)).toBe(false),
  );
});
