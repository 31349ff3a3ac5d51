import { requireRecent, requireWithinYears } from './reasonable-dates.ts';

const now = new Date('2026-03-02T15:00:00Z');

it('takes the past of ten years and the future of five, and no slip of the keyboard', () => {
  expect(() => requireRecent('receivedAt', new Date('2017-01-01T00:00:00Z'), now)).not.toThrow();
  expect(() => requireRecent('receivedAt', new Date('1926-03-02T15:00:00Z'), now)).toThrow(
    expect.objectContaining({ code: 'too-early' }),
  );
  expect(() => requireWithinYears('dueOn', '2030-01-01', now)).not.toThrow();
  expect(() => requireWithinYears('dueOn', '2126-03-02', now)).toThrow(expect.objectContaining({ code: 'too-far-ahead' }));
});
