import { type Differences, ordinarySituation } from '../domain/ordinary-situation.ts';
import { panel } from '../domain/panel.ts';
import { cap, grant } from '../sample/ask-small-policy.ts';
import { smallPolicy } from '../sample/small-policy.ts';
import { reasonSentence } from './reason-sentence.ts';
import { speechIn } from './speech.ts';

/** Why somebody who named no amount can give nothing. */
const why = (differences: Differences, language: 'en' | 'es' = 'en'): readonly string[] => {
  const policy = smallPolicy([grant, cap]);
  const [answer] = panel(policy, ordinarySituation(policy, new Date('2026-03-02T12:00:00Z'), differences), [{ kind: 'credit' }]);
  return (answer?.decision.reasons ?? []).map((reason) => reasonSentence(reason, 'staff', speechIn(language, 'USD')));
};

describe('a limit of which nothing is left', () => {
  it('is said to be used up, without an amount that nobody asked for', () => {
    const given = { facts: { 'complaint.givenMinor': 5000 } };
    const [first] = why(given);
    expect(first).toBe('Your limit is $50.00, and $50.00 was given on this complaint before: nothing is left of it.');
    expect(why({ facts: { 'complaint.givenMinor': 9000 } })[0]).toContain('$90.00 was given on this complaint before: nothing');
    expect(why(given, 'es')[0]).toMatch(/ya se dieron .*: no queda nada\.$/);
  });

  it('is said to be used up over time', () => {
    const used = { used: { 'customer/rolling-365-days': 20_000 } } as const;
    expect(why(used)[0]).toBe('Nothing is left to one customer in any 365 days.');
    expect(why({ used: { 'customer/rolling-365-days': 25_000 } })[0]).toBe(why(used)[0]);
    expect(why(used, 'es')[0]).toMatch(/^No queda nada /);
  });
});
