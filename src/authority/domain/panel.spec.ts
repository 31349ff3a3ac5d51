import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import type { RulesetId } from '../../kernel/index.ts';
import { compilePolicy } from '../engine/compile.ts';
import { published } from '../engine/published.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import { type Answer, answer, panel } from './panel.ts';
import { noHardStops, nothingPresent } from './question.ts';
import type { PlainFacts } from './rule-test.ts';

const at = new Date('2026-03-02T12:00:00Z');
const publication = { id: 'sample' as RulesetId, version: 1, validFrom: at };
const policy = compilePolicy(published(sampleRuleset, publication), sampleCatalogue);

const panelOf = (differences: Differences = {}): ReadonlyMap<string, Answer> =>
  new Map(panel(policy, ordinarySituation(policy, at, differences)).map((entry) => [entry.kind, entry]));
const ask = (kind: string, minor: number | null, differences: Differences = {}, params = {}): Answer =>
  answer(policy, ordinarySituation(policy, at, differences), {
    kind,
    params,
    amount: minor === null ? null : { minor, currency: 'USD' },
  });
const untrained: PlainFacts = { 'employee.trainings': ['outage-compensation', 'payment-arrangements'] };

describe('the panel', () => {
  it('answers for every remedy of the catalogue, in its order', () => {
    expect([...panelOf().keys()]).toEqual(sampleCatalogue.entries.map(({ kind }) => kind));
  });

  it('shows what is free, what needs evidence, what needs somebody, what is not offered', () => {
    const verdicts = [...panelOf()].map(([kind, { decision }]) => [kind, decision.verdict, decision.escalateTo]);
    expect(verdicts).toEqual([
      ['late-fee-waiver', 'PERMIT', null],
      ['billing-credit', 'PERMIT', null],
      ['outage-credit', 'NOT_OFFERED', null],
      ['leak-adjustment', 'ESCALATE', 'supervisor'],
      ['goodwill-credit', 'PERMIT', null],
      ['missed-appointment-payment', 'ESCALATE', 'supervisor'],
      ['payment-arrangement', 'PERMIT', null],
      ['disconnection-hold', 'ESCALATE', 'senior'],
      ['apology', 'PERMIT', null],
      ['bottled-water', 'NOT_OFFERED', null],
      ['meter-re-read', 'PERMIT', null],
      ['field-visit', 'PERMIT', null],
      ['meter-test', 'ESCALATE', 'senior'],
    ]);
  });

  it('says up to 40.00 now, up to 100.00 with a picture, and who could give more', () => {
    const credit = panelOf().get('billing-credit');
    expect(credit?.decision).toMatchObject({ limitMinor: 4000, limitOnceMinor: 10_000, asked: null });
    expect(credit?.possible).toEqual([
      { kind: 'evidence', evidence: 'meter-photo', limitMinor: 10_000 },
      { kind: 'level', level: 'senior', limitMinor: 15_000 },
    ]);
  });

  it('shows what is owed, with its amount', () => {
    const owed = panelOf({ facts: { 'complaint.tags': ['missed-appointment'] } }).get('missed-appointment-payment');
    expect(owed?.decision).toMatchObject({ verdict: 'OWED', owed: [{ rule: 'O-01', amountMinor: 2500 }], limitMinor: 2500 });
  });

  it('shows trainees what a colleague makes possible', () => {
    const goodwill = panelOf({ facts: { 'employee.level': 0 } }).get('goodwill-credit');
    expect(goodwill?.decision).toMatchObject({ verdict: 'PERMIT_IF', limitMinor: 0, limitOnceMinor: 2500 });
    expect(goodwill?.possible[0]).toEqual({ kind: 'second-person', limitMinor: 2500 });
  });

  it('answers only what it is asked', () => {
    const situation = ordinarySituation(policy, at);
    const some = panel(policy, situation, [
      { kind: 'apology' },
      { kind: 'billing-credit', amount: { minor: 4001, currency: 'USD' } },
    ]);
    expect(some.map(({ decision }) => decision.verdict)).toEqual(['PERMIT', 'PERMIT_IF']);
  });
});

describe('what would make it possible', () => {
  it('is nothing where nothing is in the way', () => {
    expect(ask('billing-credit', 4000).possible).toEqual([]);
  });

  it('is a smaller amount, evidence, a split, or the next level', () => {
    expect(ask('billing-credit', 15_000).possible.slice(0, 4)).toEqual([
      { kind: 'amount', minor: 4000 },
      { kind: 'evidence', evidence: 'meter-photo', limitMinor: 10_000 },
      { kind: 'split', nowMinor: 4000, askMinor: 11_000, level: 'senior' },
      { kind: 'level', level: 'senior', limitMinor: 15_000 },
    ]);
  });

  it('is a training, as a hint for later', () => {
    const { decision, possible } = ask('billing-credit', 3000, { facts: untrained });
    expect(decision.verdict).toBe('ESCALATE');
    expect(possible).toContainEqual({ kind: 'training', training: 'billing-basics', limitMinor: 10_000 });
  });

  it('is another remedy of the same sort that is free', () => {
    expect(ask('billing-credit', 2000, { facts: untrained }).possible).toContainEqual({
      kind: 'remedy',
      remedy: 'goodwill-credit',
      limitMinor: 2500,
    });
  });

  it('is a shorter plan', () => {
    const { possible } = ask('payment-arrangement', null, {}, { planMonths: 18 });
    expect(possible[0]).toEqual({ kind: 'fact', fact: 'remedy.planMonths', to: 12, limitMinor: null });
  });

  it('is to verify the caller', () => {
    const { decision, possible } = ask('payment-arrangement', null, { facts: { 'customer.verified': false } }, { planMonths: 6 });
    expect(decision.verdict).toBe('NOT_OFFERED');
    expect(possible).toEqual([{ kind: 'fact', fact: 'customer.verified', to: true, limitMinor: null }]);
  });

  it('is to link the account', () => {
    expect(ask('billing-credit', 100, { facts: { 'account.linked': false } }).possible[0]).toEqual({
      kind: 'fact',
      fact: 'account.linked',
      to: true,
      limitMinor: null,
    });
  });

  it('is never a tag or a fact about the customer', () => {
    const stuck = ask('leak-adjustment', 100, { facts: { 'customer.tenureMonths': 1 } }).possible;
    expect(stuck.filter(({ kind }) => kind === 'fact')).toEqual([]);
  });

  it('is nothing but the owed part where nobody may give more', () => {
    const { possible } = ask('billing-credit', 100, { hardStops: { ...noHardStops, safetyOpen: true } });
    expect(possible.filter(({ kind }) => kind !== 'remedy')).toEqual([]);
  });

  it('names each of two pieces that are both missing', () => {
    const facts: PlainFacts = { 'employee.level': 3, 'employee.tenureMonths': 30 };
    const { possible, decision } = ask('billing-credit', 45_000, { facts, present: nothingPresent, used: {} });
    expect(decision.verdict).toBe('ESCALATE');
    expect(decision.reasons.map(({ code }) => code)).toEqual(['OVER_CAP', 'EVIDENCE_MISSING', 'SECOND_PERSON_MISSING']);
    expect(possible.map(({ kind }) => kind)).toEqual(['amount', 'evidence', 'split', 'level']);
  });
});
