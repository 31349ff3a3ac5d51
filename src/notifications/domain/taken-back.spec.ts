import { isTakenBack, type Event } from './taken-back.ts';

const event = (seq: number, type: string, payload: Event['payload'] = {}): Event => ({ seq, type, payload });

describe('what was announced', () => {
  const sentence = event(5, 'message.requested', { contactId: 'contact' });
  const credit = event(4, 'remedy.authorised', { remedyId: 'remedy' });

  it('does not hold any more once the resolution that said it is undone', () => {
    expect(isTakenBack(sentence, [sentence, event(6, 'complaint.resolution-undone', { contactId: 'contact' })])).toBe(true);
    expect(isTakenBack(sentence, [sentence, event(6, 'complaint.resolution-undone', { contactId: 'another' })])).toBe(false);
    expect(isTakenBack(credit, [credit, event(6, 'complaint.resolution-undone', { contactId: null })])).toBe(false);
  });

  it('does not hold any more once the remedy is cancelled; what was said of its refusal does', () => {
    const cancelled = event(7, 'remedy.cancelled', { remedyId: 'remedy' });
    expect(isTakenBack(credit, [credit, cancelled])).toBe(true);
    expect(isTakenBack({ ...credit, payload: { remedyId: 'another' } }, [cancelled])).toBe(false);
    expect(isTakenBack({ ...credit, type: 'remedy.executed' }, [cancelled])).toBe(false);
  });

  it('does not hold any more once the entry is cancelled', () => {
    expect(isTakenBack(event(1, 'complaint.registered'), [event(9, 'complaint.voided')])).toBe(true);
  });

  it('holds all the same when it says that nobody comes', () => {
    expect(isTakenBack(event(8, 'visit.called-off'), [event(9, 'complaint.voided')])).toBe(false);
  });

  it('is not touched by what happened before it', () => {
    expect(
      isTakenBack(sentence, [event(2, 'complaint.resolution-undone', { contactId: 'contact' }), event(1, 'complaint.voided')]),
    ).toBe(false);
  });
});
