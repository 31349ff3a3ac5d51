import { stepWords } from './case-file-words.ts';

describe('what happened, on paper', () => {
  it.each([
    ['complaint.acknowledged', 'Receipt confirmed to the customer', 'Recepción confirmada al cliente'],
    ['deadline.rung-reached', 'Deadline close or past: somebody was told', 'Plazo cercano o vencido: se avisó'],
    ['deadline.recomputed', 'Due time moved by a changed calendar', 'Vencimiento movido por un cambio de horario'],
  ])('calls %s by its words in both languages', (type, en, es) => {
    expect([stepWords(type, 'en'), stepWords(type, 'es')]).toEqual([en, es]);
  });

  it('reads an event that is newer than its words out of its own name', () => {
    expect(stepWords('complaint.seen-again', 'en')).toBe('complaint: seen again');
  });
});
