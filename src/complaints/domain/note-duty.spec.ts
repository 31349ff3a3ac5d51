import { isOfSubstance, requireNoteFor } from './note-duty.ts';

describe('a note that goes with a remedy', () => {
  it.each([null, '', '   ', '.', 'ok', 'as agreed', '- - - -', '...!!!'])('says nothing as %j', (note) => {
    expect(isOfSubstance(note)).toBe(false);
  });

  it.each(['Meter read twice', 'Tres estimaciones seguidas', 'Bill 3 corrected', 'Zähler war kaputt'])('is one as %j', (note) => {
    expect(isOfSubstance(note)).toBe(true);
  });

  it('is asked for by the duty alone, and only until it is there', () => {
    const duty = { kind: 'note' } as const;
    const told = { kind: 'notify-customer' } as const;
    expect(() => requireNoteFor({ duties: [{ rule: 'D-03', duty, met: false }] }, 'billing-credit')).toThrow(
      expect.objectContaining({ code: 'note-missing', details: { field: 'note', remedy: 'billing-credit' } }),
    );
    expect(() => requireNoteFor({ duties: [{ rule: 'D-03', duty, met: true }] }, 'billing-credit')).not.toThrow();
    expect(() => requireNoteFor({ duties: [{ rule: 'D-05', duty: told, met: false }] }, 'apology')).not.toThrow();
  });
});
