import { type Reason, inOrder, reasonCodes } from './reason.ts';

const doubt = (rule: string, fact: 'complaint.tags' | 'customer.vulnerable'): Reason => ({
  code: 'UNKNOWN_FACT',
  rule,
  fact,
  doubt: 'missing',
});
const missing = (rule: string, evidence: string): Reason => ({ code: 'EVIDENCE_MISSING', rule, evidence });

describe('reasons', () => {
  it('stand in one order, whatever the order of the rules: by code, by rule, by what it is about', () => {
    const ordered: readonly Reason[] = [
      { code: 'NO_ACCOUNT' },
      { code: 'NO_GRANT' },
      missing('A', 'photo'),
      missing('A', 'receipt'),
      missing('B', 'photo'),
      { code: 'SECOND_PERSON_MISSING', rule: null },
      { code: 'SECOND_PERSON_MISSING', rule: 'A' },
      doubt('A', 'complaint.tags'),
      doubt('A', 'customer.vulnerable'),
      doubt('B', 'complaint.tags'),
      { code: 'NO_LEVEL' },
    ];
    expect(inOrder(ordered)).toEqual(ordered);
    expect(inOrder([...ordered].reverse())).toEqual(ordered);
  });

  it('are each said once', () => {
    expect(inOrder([doubt('A', 'complaint.tags'), { code: 'NO_GRANT' }, doubt('A', 'complaint.tags')])).toHaveLength(2);
  });

  it('have a place in that order, every one of them', () => {
    expect(reasonCodes).toHaveLength(21);
  });
});
