import { openQuestion } from './open-question.ts';

const asked = (contactId: string, putBy?: string) => ({ type: 'complaint.awaiting-customer', payload: { contactId, putBy } });
const reached = (contactId: string) => ({ type: 'complaint.question-reached', payload: { contactId } });

describe('the open question', () => {
  it('is the last one that was asked', () => {
    expect(openQuestion([])).toBeNull();
    expect(openQuestion([asked('a', 'phone'), asked('b', 'message')])).toEqual({ contactId: 'b', isPut: false });
  });

  it('is put once it has reached the customer, and another one that did does not count', () => {
    expect(openQuestion([asked('a', 'message'), reached('a')])).toEqual({ contactId: 'a', isPut: true });
    expect(openQuestion([asked('a', 'message'), reached('a'), asked('b', 'message')])?.isPut).toBe(false);
  });

  it.each(['phone', 'counter', undefined])('is put at once when it was asked by %s', (putBy) => {
    expect(openQuestion([asked('a', putBy)])?.isPut).toBe(true);
  });
});
