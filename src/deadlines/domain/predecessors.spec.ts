import type { Deadline } from './deadline.ts';
import { predecessorsOf } from './predecessors.ts';

const deadline = (id: string, state: Deadline['state'], key = ''): Deadline => ({ id, state, key, kind: 'UPDATE' }) as Deadline;

describe('what a deadline took the place of', () => {
  it('is what was replaced directly before it, the oldest first', () => {
    const all = [deadline('5', 'RUNNING'), deadline('3', 'SUPERSEDED'), deadline('2', 'SUPERSEDED'), deadline('1', 'MET')];
    expect(predecessorsOf(deadline('4', 'MISSED'), all).map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('is nothing of another key, and nothing where the one before had an end of its own', () => {
    expect(predecessorsOf(deadline('4', 'RUNNING'), [deadline('3', 'SUPERSEDED', 'x')])).toEqual([]);
    expect(predecessorsOf(deadline('4', 'RUNNING'), [deadline('2', 'SUPERSEDED'), deadline('3', 'MET')])).toEqual([]);
  });
});
