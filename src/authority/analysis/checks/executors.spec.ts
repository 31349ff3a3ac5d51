import { smallPolicy, smallRule } from '../../sample/small-policy.ts';
import type { CatalogueEntry } from '../../domain/remedy-catalogue.ts';
import type { Policy } from '../../domain/policy.ts';
import { changedExecutors } from './executors.ts';

const policy = smallPolicy([smallRule('G', { type: 'grant', upTo: 500 })]);
const withCredit = (change: Partial<CatalogueEntry>): Policy => ({
  ...policy,
  catalogue: {
    ...policy.catalogue,
    entries: policy.catalogue.entries.map((entry) => (entry.kind === 'credit' ? { ...entry, ...change } : entry)),
  },
});

describe('a remedy that another executor would carry out', () => {
  it('is a warning with who did before and who would, and a case that shows it', () => {
    const [found, ...others] = changedExecutors(policy, withCredit({ executor: 'payments', executorCode: 'PAY-1' }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'executor-changed',
      severity: 'warning',
      rules: [],
      params: { remedy: 'credit', to: 'payments', toCode: 'PAY-1' },
      witness: { given: { remedy: 'credit', amountMinor: 1 }, verdict: 'PERMIT', limitMinor: 500, matched: ['G'] },
    });
  });

  it('is one also where only its code is another, and none where nothing of it changes or it is new', () => {
    expect(changedExecutors(policy, withCredit({ executorCode: 'OTHER' }))).toHaveLength(1);
    expect(changedExecutors(policy, withCredit({ executeByDays: 99 }))).toEqual([]);
    expect(changedExecutors(withCredit({ kind: 'older' }), policy)).toEqual([]);
  });
});
