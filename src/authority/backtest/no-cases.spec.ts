import type { Currency } from '../../kernel/index.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { CaseWriter } from './case-writer.ts';
import { carryOut, drawCurve } from './worker/carry-out.ts';
import type { Order } from './worker/order.ts';

const rules = { content: { ...sampleRuleset, currency: 'USD' as Currency }, catalogue: sampleCatalogue };
const order: Order = {
  ...{
    databaseUrl: '',
    folder: '',
    live: rules,
    draft: rules,
    zone: 'UTC',
    counters: 'recorded',
    history: 'recorded',
    curve: null,
  },
  ...{ from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-02-01T00:00:00Z') },
};

describe('a what-if over no past case at all', () => {
  const none = new CaseWriter().cases(false);

  it('says so, with nothing in any figure', () => {
    const { report, flips } = carryOut(order, none);
    expect(report).toMatchObject({ cases: 0, replayed: 0, escalations: { avoided: 0, added: 0 }, changed: [], groups: [] });
    expect(report.agreement.asAsked).toMatchObject({ part: 0, of: 0, value: null });
    expect(flips).toEqual([]);
  });

  it('has a curve without a case on it', () => {
    expect(drawCurve(order, none, 'G-06', 3)?.every(({ own }) => own === 0)).toBe(true);
  });
});
