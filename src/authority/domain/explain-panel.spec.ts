import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { PanelQuestion } from './asking.ts';
import { explainPanel } from './explain-panel.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';

const at = new Date('2026-03-02T12:00:00Z');
const policy = smallPolicy([
  smallRule('A', { type: 'grant', upTo: 1 }),
  smallRule('G', { type: 'grant', upTo: 5000 }, { all: [{ fact: 'complaint.severity', operator: 'lessThan', value: 4 }] }),
  smallRule('D', { type: 'duty', duty: { kind: 'second-person' }, above: 1000 }),
]);

type Wanted = Partial<Pick<PanelQuestion, 'remedies' | 'asked' | 'opinions'>>;

const explain = (wanted: Wanted, differences: Differences = {}) =>
  explainPanel(policy, ordinarySituation(policy, at, differences), { opinions: [], currency: 'USD', ...wanted });
const credit = (wanted: Wanted) => explain({ remedies: ['credit'], ...wanted })[0]?.decision;
const asked = (amountMinor: number | null, kind = 'credit') => ({ asked: { kind, params: {}, amountMinor } });

describe('the explained panel', () => {
  it('answers for every remedy, or for those named', () => {
    expect(explain({}).map(({ kind }) => kind)).toEqual(['credit', 'outage-credit', 'visit', 'water']);
    expect(explain({ remedies: ['water', 'credit'] }).map(({ kind }) => kind)).toEqual(['credit', 'water']);
  });

  it('answers for the amount asked, and for the others how far one can go', () => {
    expect(credit(asked(1001))).toMatchObject({ verdict: 'PERMIT_IF', asked: { minor: 1001, currency: 'USD' } });
    expect(credit(asked(null))).toMatchObject({ asked: null, limitMinor: 1000 });
    expect(credit(asked(1001, 'visit'))).toMatchObject({ asked: null, limitMinor: 1000 });
    expect(credit({})).toMatchObject({ asked: null, limitMinor: 1000, limitOnceMinor: 5000 });
  });

  it('asks for a note with no amount named only where any amount needs one', () => {
    const note = { type: 'duty', duty: { kind: 'note' } } as const;
    const unmet = (above: number, amountMinor: number | null, facts: Differences = {}) =>
      explainPanel(
        smallPolicy([smallRule('G', { type: 'grant', upTo: 5000 }), smallRule('N', { ...note, above })]),
        ordinarySituation(policy, at, facts),
        { opinions: [], currency: 'USD', ...asked(amountMinor) },
      )[0]?.decision.duties.map(({ duty }) => duty.kind);
    expect(unmet(2500, null)).toEqual([]);
    expect(unmet(2500, 2501)).toEqual(['note']);
    expect(unmet(0, null)).toEqual(['note']);
    expect(unmet(2500, null, { facts: { 'complaint.givenMinor': 2500 } })).toEqual(['note']);
  });

  it('says what would make it possible where an amount was asked, other remedies included', () => {
    const [outage] = explain({ remedies: ['outage-credit'], asked: { kind: 'outage-credit', params: {}, amountMinor: 500 } });
    expect(outage?.possible).toContainEqual({ kind: 'remedy', remedy: 'credit', limitMinor: 1000 });
  });

  it('refuses a remedy there is not, and an amount where none belongs', () => {
    expect(() => explain(asked(1, 'fountain'))).toThrow(expect.objectContaining({ code: 'remedy-unknown' }));
    expect(() => explain(asked(1, 'visit'))).toThrow(expect.objectContaining({ code: 'amount-not-expected' }));
  });

  it('asks with the usual parameters, unless others are named', () => {
    const visits = (params: object) => explain({ remedies: ['visit'], asked: { kind: 'visit', params, amountMinor: null } });
    expect(visits({})[0]?.params).toEqual({ quantity: 1 });
    expect(visits({ quantity: 3 })[0]?.params).toEqual({ quantity: 3 });
    expect(explain({ remedies: ['visit'] })[0]?.params).toEqual({ quantity: 1 });
  });
});

describe('a colleague’s confirmation', () => {
  const upTo = (amountMinor: number | null, kind = 'credit') => ({ opinions: [{ kind, amountMinor }] });

  it('lets through what it covers', () => {
    expect(credit({ ...asked(3000), ...upTo(3000) })).toMatchObject({ verdict: 'PERMIT' });
    expect(credit({ ...asked(3000), ...upTo(null) })).toMatchObject({ verdict: 'PERMIT' });
    expect(credit({ ...asked(3001), ...upTo(3000) })).toMatchObject({ verdict: 'PERMIT_IF' });
    expect(credit({ ...asked(3000), ...upTo(3000, 'visit') })).toMatchObject({ verdict: 'PERMIT_IF' });
    const [visit] = explain({ remedies: ['visit'], ...asked(null, 'visit'), ...upTo(3000, 'visit') });
    expect(visit?.decision).toMatchObject({ verdict: 'PERMIT', asked: null });
  });

  it('shows no more than the colleague said, whatever the rules would allow beyond', () => {
    expect(credit(upTo(3000))).toMatchObject({ verdict: 'PERMIT', asked: null, limitMinor: 3000 });
    expect(credit(upTo(9000))).toMatchObject({ limitMinor: 5000 });
    expect(credit(upTo(null))).toMatchObject({ asked: null, limitMinor: 5000 });
    expect(explain({ ...upTo(null, 'visit'), remedies: ['visit'] })[0]?.decision).toMatchObject({ limitMinor: null });
  });
});

describe('the trace of an answer', () => {
  it('is that of the rules that made it, with where each fact came from', () => {
    const [found] = explain({ remedies: ['credit'], ...asked(1001) });
    expect(found?.trace.map(({ rule, title, passed }) => [rule, title, passed])).toEqual([
      ['G', 'G', true],
      ['D', 'D', true],
    ]);
    expect(found?.trace[0]?.leaves).toEqual([
      {
        ...{ fact: 'complaint.severity', operator: 'lessThan', expected: 4, actual: 3, passed: true, negated: false },
        ...{ source: 'ordinary case', asOf: at },
      },
    ]);
  });

  it('has no source for what the request says, nor for what nobody knows', () => {
    const [ofLevel] = explain({ remedies: ['credit'], ...asked(1001) }).flatMap(({ trace }) => trace[1]?.leaves ?? []);
    expect(ofLevel).toMatchObject({ fact: 'employee.level', source: null, asOf: null });
    const [unknown] = explain({ remedies: ['credit'], ...asked(2) }, { unknown: ['complaint.severity'] });
    expect(unknown?.trace.find(({ rule }) => rule === 'G')).toMatchObject({
      rule: 'G',
      passed: 'unknown',
      leaves: [{ actual: null, source: null, asOf: null }],
    });
  });

  it('is that of the confirmed case where a colleague confirmed', () => {
    const [found] = explain({ remedies: ['credit'], ...asked(3000), opinions: [{ kind: 'credit', amountMinor: 3000 }] });
    expect(found?.trace.map(({ rule }) => rule)).toEqual(['G', 'D']);
    expect(found?.decision.duties).toMatchObject([{ met: true }]);
  });
});
