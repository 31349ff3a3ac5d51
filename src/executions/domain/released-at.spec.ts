import { releasedAt } from './released-at.ts';

it('keeps an order in the house for ten seconds', () => {
  expect(releasedAt(new Date('2026-03-02T15:00:00.250Z'))).toEqual(new Date('2026-03-02T15:00:10.250Z'));
});
