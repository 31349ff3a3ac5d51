import type { Decided, Verdict } from '../../authority/index.ts';
import { requireGranted } from './require-granted.ts';

const decided = (verdict: Verdict, grants: boolean): Decided =>
  ({
    grants,
    record: {
      request: { kind: 'credit', params: {}, amount: { minor: 3000, currency: 'USD' } },
      ruleset: { version: 2 },
      possible: [],
      decision: {
        verdict,
        escalateTo: 'supervisor',
        limitMinor: 2000,
        asked: { minor: 3000, currency: 'USD' },
        reasons: [{ code: 'OVER_LIMIT', limitMinor: 2000 }],
        duties: [],
        owed: [],
      },
    },
  }) as unknown as Decided;

const seen = (verdict: Verdict, rulesetVersion = 1) => ({ verdict, rulesetVersion });

describe('what was shown and what is decided', () => {
  it.each<Verdict>(['PERMIT', 'OWED'])('agree when both say %s, whichever rules say it', (verdict) => {
    expect(() => requireGranted(decided(verdict, true), seen(verdict))).not.toThrow();
  });

  it('need not agree where nothing could be shown', () => {
    expect(() => requireGranted(decided('PERMIT', true), null)).not.toThrow();
  });

  it('disagree when the kind of answer is another, and the new answer is told', () => {
    expect(() => requireGranted(decided('ESCALATE', false), seen('PERMIT'))).toThrow(
      expect.objectContaining({
        code: 'verdict-changed',
        details: {
          answer: expect.objectContaining({
            verdict: 'ESCALATE',
            level: 'supervisor',
            limit: { minor: 2000, currency: 'USD' },
            reasons: [{ code: 'OVER_LIMIT', params: { limitMinor: 2000 } }],
            rulesetVersion: 2,
          }),
        },
      }),
    );
    expect(() => requireGranted(decided('OWED', true), seen('PERMIT'))).toThrow(
      expect.objectContaining({ code: 'verdict-changed' }),
    );
  });

  it.each<[Verdict, string, string]>([
    ['PERMIT_IF', 'invalid', 'not-yet-permitted'],
    ['ESCALATE', 'forbidden', 'beyond-authority'],
    ['NOT_OFFERED', 'invalid', 'not-offered'],
    ['OWED', 'forbidden', 'beyond-authority'],
  ])('%s that is not granted is refused: %s, %s', (verdict, kind, code) => {
    expect(() => requireGranted(decided(verdict, false), seen(verdict))).toThrow(expect.objectContaining({ kind, code }));
  });
});
