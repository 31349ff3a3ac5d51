import { cutOffOf, isPageDue } from './hold-page.ts';

const executeBy = new Date('2026-03-02T22:00:00Z');
const now = new Date('2026-03-02T18:00:00Z');
const terms = { executeBy, opensOn: (date: string) => new Date(`${date}T13:00:00Z`), now, maxAgeSeconds: 86_400 };
const factsAsOf = new Date('2026-03-02T06:00:00Z');

describe('the cut-off list that a hold has to be in time for', () => {
  it('is made as business opens on the day of the cut', () => {
    expect(cutOffOf({ disconnectOn: '2026-03-03', factsAsOf }, terms)).toEqual(new Date('2026-03-03T13:00:00Z'));
  });

  it('is none when billing plans no cut', () => {
    expect(cutOffOf({ disconnectOn: null, factsAsOf }, terms)).toBeNull();
  });

  it('is taken to be when the hold should be in place, where nobody knows the day', () => {
    expect(cutOffOf({ disconnectOn: null, factsAsOf: null }, terms)).toEqual(executeBy);
    expect(cutOffOf(null, terms)).toEqual(executeBy);
  });

  it('is taken to be then too where billing said nothing lately, or on the day it named last if that is sooner', () => {
    const youngest = new Date('2026-03-01T18:00:00Z');
    const stale = new Date('2026-03-01T17:59:59Z');
    expect(cutOffOf({ disconnectOn: null, factsAsOf: youngest }, terms)).toBeNull();
    expect(cutOffOf({ disconnectOn: null, factsAsOf: stale }, terms)).toEqual(executeBy);
    expect(cutOffOf({ disconnectOn: '2026-03-09', factsAsOf: stale }, terms)).toEqual(executeBy);
    expect(cutOffOf({ disconnectOn: '2026-03-02', factsAsOf: stale }, terms)).toEqual(new Date('2026-03-02T13:00:00Z'));
  });

  it('is worth a call from two hours before it on', () => {
    expect(isPageDue(executeBy, new Date('2026-03-02T19:59:59Z'))).toBe(false);
    expect(isPageDue(executeBy, new Date('2026-03-02T20:00:00Z'))).toBe(true);
  });
});
