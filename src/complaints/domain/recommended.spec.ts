import { recommended } from './recommended.ts';

const remedy = (kind: string, verdict: 'OWED' | 'PERMIT' | 'PERMIT_IF' | 'ESCALATE' | 'NOT_OFFERED' = 'PERMIT') => ({
  kind,
  verdict,
  owed: verdict === 'OWED' ? { minor: 2500, currency: 'USD' } : null,
  label: { en: `${kind.replaceAll('-', ' ')} for you`, es: `${kind} en español` },
});
const catalogue = [
  { kind: 'fee-waiver', offeredFor: ['fees', 'bills', 'payments'] },
  { kind: 're-read', offeredFor: ['bills', 'meters'] },
  { kind: 'meter-test', offeredFor: ['bills', 'meters'] },
  { kind: 'goodwill-credit', offeredFor: 'every' as const },
];
const about = { category: 'bills', remedySought: null };
const of = (remedies: readonly ReturnType<typeof remedy>[], more: Partial<typeof about> | { remedySought: string } = {}) =>
  recommended(remedies, catalogue, { ...about, ...more });

describe('the remedy to look at first', () => {
  it('is what the customer is owed, whatever else could be given', () => {
    expect(of([remedy('re-read'), remedy('fee-waiver', 'OWED')])).toEqual({
      kind: 'fee-waiver',
      why: 'owed',
      amount: { minor: 2500, currency: 'USD' },
    });
  });

  it('is then what they asked for by its name', () => {
    const both = [remedy('re-read'), remedy('goodwill-credit')];
    expect(of(both, { remedySought: 'A Goodwill credit, please' })).toMatchObject({ kind: 'goodwill-credit', why: 'sought' });
    expect(of(both, { remedySought: 'Some credit' })).toMatchObject({ kind: 're-read', why: 'category' });
  });

  it('is then what is made for the fewest categories, the first of the catalogue among equals', () => {
    expect(of([remedy('fee-waiver'), remedy('re-read'), remedy('meter-test')])?.kind).toBe('re-read');
    expect(of([remedy('fee-waiver'), remedy('re-read', 'ESCALATE')])?.kind).toBe('fee-waiver');
  });

  it('is never one that the employee may not give now, and none that fits everything and nothing', () => {
    expect(of([remedy('re-read', 'PERMIT_IF'), remedy('goodwill-credit')])).toBeNull();
    expect(of([remedy('re-read', 'ESCALATE')], { remedySought: 're-read' })).toBeNull();
  });
});
