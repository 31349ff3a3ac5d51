import { spanText } from './span-text.ts';

it.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min'],
  [3_600, '1 h'],
  [3_659, '1 h'],
  [93_900, '26 h 5 min'],
])('writes %d seconds as %s', (seconds, text) => {
  expect(spanText(seconds)).toBe(text);
});
