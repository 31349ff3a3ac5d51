import { movedByItself } from './moved-by-itself.ts';

const sent = { type: 'remedy.sent', actorId: null, payload: { version: 4 } };
const breached = { type: 'deadline.breached', actorId: null, payload: { version: 5 } };
const note = { type: 'note.added', actorId: 'somebody', payload: {} };

describe('a complaint that moved on while a form was open', () => {
  it('moved by itself when only the product did what follows from commands', () => {
    expect(movedByItself([note, sent, breached], 3, 5)).toBe(true);
  });

  it('did not when a colleague changed it', () => {
    const given = { type: 'complaint.assigned', actorId: 'a colleague', payload: { version: 5 } };
    expect(movedByItself([sent, given], 3, 5)).toBe(false);
  });

  it('did not when something failed that has to be looked at', () => {
    const failed = { type: 'remedy.failed', actorId: null, payload: { version: 5 } };
    expect(movedByItself([sent, failed], 3, 5)).toBe(false);
  });

  it('did not while the timeline does not say yet what happened', () => {
    expect(movedByItself([sent], 3, 5)).toBe(false);
  });
});
