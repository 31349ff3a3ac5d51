import { addressAmong, cancel, leavesAt, sent, type Message } from './message.ts';

describe('a message', () => {
  it('goes to the first point that words can be sent to', () => {
    const phone = { kind: 'phone', value: '+1 202 555 0143' } as const;
    const mail = { kind: 'email', value: 'maria@example.com' } as const;
    expect(addressAmong([phone, mail, { kind: 'letter', value: '14 Oak Street' }])).toEqual({
      channel: 'email',
      address: 'maria@example.com',
    });
    expect(addressAmong([phone])).toBeNull();
    expect(addressAmong([])).toBeNull();
  });

  it('waits ten seconds', () => {
    expect(leavesAt(new Date('2026-03-02T15:00:00Z'))).toEqual(new Date('2026-03-02T15:00:10Z'));
  });

  it('is cancelled while it waits, never after it was sent', () => {
    const waiting = { state: 'WAITING', sentAt: null } as Message;
    expect(cancel(waiting).state).toBe('CANCELLED');
    const gone = sent(waiting, new Date('2026-03-02T15:00:10Z'));
    expect(cancel(gone)).toBe(gone);
  });
});
