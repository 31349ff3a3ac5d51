import { en } from '../../words/en.ts';
import { correctionsTold } from './timeline-corrections.ts';

const called = {
  ...{ category: (key: string) => `<${key}>`, severity: (severity: string) => `[${severity}]` },
  corrected: en.complaint.corrected,
};
const told = (type: string, payload: Record<string, unknown>): readonly string[] => correctionsTold({ type, payload }, called);

describe('what the timeline says of a corrected category', () => {
  const from = { category: 'high-bill', severity: 3 };

  it('is what it was and what it is now, and of the severity only where it changed too', () => {
    expect(told('complaint.recategorised', { from, set: { category: 'leak', severity: 3 } })).toEqual([
      'from “<high-bill>” to “<leak>”',
    ]);
    expect(told('complaint.recategorised', { from, set: { category: 'leak', severity: 2 } })).toEqual([
      'from “<high-bill>” to “<leak>”',
      'from “[3]” to “[2]”',
    ]);
    expect(told('complaint.recategorised', { from, set: { category: 'high-bill', severity: 2 } })).toEqual([
      'from “[3]” to “[2]”',
    ]);
  });

  it('is nothing of another event, nor of one that does not say what was before', () => {
    expect(told('complaint.days-said', { from, set: { category: 'leak', severity: 3 } })).toEqual([]);
    expect(told('complaint.recategorised', { set: { category: 'leak', severity: 3 } })).toEqual([]);
  });
});
