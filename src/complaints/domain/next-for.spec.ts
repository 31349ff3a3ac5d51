import { aComplaint, frank, susan } from '../../../test/support/builders/complaint.builder.ts';
import type { AccountId, PersonId } from '../../kernel/index.ts';
import { nextFor } from './next-for.ts';

const lena = { ...frank, personId: 'lena' as PersonId };

describe('what comes next', () => {
  it('for a colleague is to look, to help, to write down and to ask for a review', () => {
    const help = ['see-authority', 'second-opinion'];
    expect(nextFor(aComplaint(), lena)).toEqual(['request-review', 'regulator-open', ...help, 'record-contact', 'note']);
  });

  it('for whoever owns it is the work', () => {
    const next = nextFor(aComplaint(), frank);
    expect(next).toEqual(
      expect.arrayContaining([
        'resolve',
        'ask-customer',
        'send-field',
        'recategorise',
        'escalate',
        'give-remedy',
        'message',
        'promise',
      ]),
    );
    expect(next).not.toEqual(expect.arrayContaining(['assign']));
    expect(next.filter((command) => ['void', 'take', 'close', 'await-decision', 'make-safe'].includes(command))).toEqual([]);
  });

  it('of one that has an account may be to say that it is the same matter as another', () => {
    expect(nextFor(aComplaint({ accountId: 'account' as AccountId }), frank)).toContain('merge-into');
    expect(nextFor(aComplaint({ accountId: 'account' as AccountId }), lena)).not.toContain('merge-into');
    expect(nextFor(aComplaint(), frank)).not.toContain('merge-into');
    expect(nextFor(aComplaint({ accountId: 'account' as AccountId }), susan)).not.toContain('take-in');
  });

  it('is one decision at a time, and nothing to give once it is resolved', () => {
    expect(nextFor(aComplaint(), frank)).toContain('ask-decision');
    expect(nextFor(aComplaint({ state: 'AWAITING_DECISION' }), frank)).not.toContain('ask-decision');
    const resolved = nextFor(aComplaint({ state: 'RESOLVED' }), frank);
    expect(resolved).toContain('cancel-remedy');
    expect(resolved.filter((command) => ['give-remedy', 'see-authority', 'second-opinion'].includes(command))).toEqual([]);
    expect(nextFor(aComplaint({ state: 'RESOLVED' }), lena)).not.toContain('cancel-remedy');
  });

  it('for a lead is to cancel the entry too', () => expect(nextFor(aComplaint(), susan)).toContain('void'));

  it('on a new one is to take it', () => {
    expect(nextFor(aComplaint({ state: 'NEW', ownerId: null }), lena)).toContain('take');
    expect(nextFor(aComplaint({ state: 'NEW', ownerId: null }), lena)).not.toContain('recategorise');
  });

  it('for the crew on the spot is to say that it is safe', () => {
    expect(nextFor(aComplaint({ safety: 'open' }), { ...lena, role: 'FIELD' })).toContain('make-safe');
    expect(nextFor(aComplaint({ safety: 'open' }), lena)).not.toContain('make-safe');
  });

  it('for an auditor is nothing', () => expect(nextFor(aComplaint(), { ...lena, role: 'AUDITOR' })).toEqual([]));

  it('on a cancelled entry is a note', () => expect(nextFor(aComplaint({ state: 'VOID' }), frank)).toEqual(['note']));
});
