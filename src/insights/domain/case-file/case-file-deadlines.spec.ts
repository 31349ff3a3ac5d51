import { deadlineTable } from './case-file-deadlines.ts';
import type { CaseDeadline, CaseFile } from './case-file.ts';
import { caseWords } from './case-file-words.ts';

const at = (day: number, hour = 15): Date => new Date(Date.UTC(2026, 2, day, hour));

const running: CaseDeadline = {
  ...{
    what: 'Resolution',
    state: 'Running',
    startedAt: at(2),
    dueAt: at(9),
    left: null,
    endedAt: null,
    missedAt: null,
    late: null,
  },
  pauses: [],
};

const fileWith = (deadline: CaseDeadline, language: 'en' | 'es' = 'en'): CaseFile => ({
  ...{ reference: 'ABC2345', printedAt: at(20), printedBy: 'Maria', zone: 'America/New_York', isInvented: false },
  ...{ locale: language === 'en' ? 'en-US' : 'es-US', words: caseWords[language] },
  ...{ facts: [], description: null, sentence: null, remedies: [], decisions: [], timeline: [], messages: [] },
  deadlines: [deadline],
});

/** Every text of the table, row by row. */
const rowsOf = (file: CaseFile): string[] => {
  const { table } = deadlineTable(file) as { table: { body: readonly (readonly object[])[] } };
  return table.body.map((row) => [...JSON.stringify(row).matchAll(/"(?:text":"|stack":\[")([^"]+)/g)].map(([, text]) => text).join(' | ')); // prettier-ignore
};

describe('the deadlines on paper', () => {
  it('say when one began and is due, and nothing of what did not happen', () => {
    expect(rowsOf(fileWith(running))[1]).toBe('Resolution | Running | Mar 2, 2026, 10:00 AM | Mar 9, 2026, 11:00 AM');
  });

  it('say when it was missed and by how much, and under it every pause with its reason', () => {
    const missed = {
      ...running,
      ...{ endedAt: at(11), missedAt: at(9), late: '18 h of working hours' },
      pauses: [
        { why: 'Waiting for the customer', from: at(3), to: at(4) },
        { why: 'Waiting for a third party', from: at(10), to: null },
      ],
    };
    expect(rowsOf(fileWith(missed)).slice(1)).toEqual([
      'Resolution | Running | Mar 2, 2026, 10:00 AM | Mar 9, 2026, 11:00 AM | Mar 11, 2026, 11:00 AM | Mar 9, 2026, 11:00 AM | Late by 18 h of working hours',
      'Paused: Mar 3, 2026, 10:00 AM – Mar 4, 2026, 10:00 AM. Waiting for the customer.',
      'Paused: Mar 10, 2026, 11:00 AM – still paused. Waiting for a third party.',
    ]);
  });

  it('say of a paused one what it has left instead of a due, in Spanish too', () => {
    const paused = { ...running, dueAt: null, left: '3 h de horario laboral' };
    expect(rowsOf(fileWith(paused, 'es'))[1]).toContain('En pausa, 3 h de horario laboral por correr');
  });
});
