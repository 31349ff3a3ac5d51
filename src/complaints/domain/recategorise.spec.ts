import { aComplaint } from '../../../test/support/builders/complaint.builder.ts';
import type { NoteId } from '../../kernel/index.ts';
import { makeSafe } from './make-safe.ts';
import { recategorise } from './recategorise.ts';

const at = new Date('2026-03-03T15:00:00Z');
const when = { at, now: at };
const to = { category: 'gas-smell', severity: 1 as const, isSafetyCategory: true, shutOffSoonUntil: '2026-03-05' };

describe('a corrected category', () => {
  it('keeps what it was before', () => {
    expect(recategorise(aComplaint(), to, when).details).toEqual({ from: { category: 'high-bill', severity: 3 } });
  });

  it('of danger opens the danger and goes to the front', () => {
    expect(recategorise(aComplaint(), to, when).set).toEqual({
      category: 'gas-smell',
      severity: 1,
      safety: 'open',
      queueBand: 0,
    });
  });

  it('of another danger opens it, whatever was made safe before; a corrected severity alone does not', () => {
    const wasSafe = aComplaint({ category: 'sewer', severity: 2, safety: 'made-safe' });
    expect(recategorise(wasSafe, to, when).set).toMatchObject({ safety: 'open', queueBand: 0 });
    expect(recategorise({ ...wasSafe, category: 'gas-smell' }, to, when).set).toMatchObject({
      safety: 'made-safe',
      queueBand: 2,
    });
  });

  it('that is harmless does not make a danger go away', () => {
    const dangerous = aComplaint({ safety: 'open', queueBand: 0 });
    expect(recategorise(dangerous, { ...to, category: 'leak', isSafetyCategory: false }, when).set).toMatchObject({
      safety: 'open',
      queueBand: 0,
    });
  });

  it('that is the same is nothing', () => {
    const same = { ...to, category: 'high-bill', severity: 3 as const };
    expect(() => recategorise(aComplaint(), same, when)).toThrow(expect.objectContaining({ code: 'nothing-changes' }));
  });
});

describe('making safe', () => {
  const input = { noteId: 'note' as NoteId, shutOffSoonUntil: '2026-03-05' };

  it('lets the complaint fall back to where a shut-off puts it', () => {
    const dangerous = aComplaint({ safety: 'open', queueBand: 0, disconnectOn: '2026-03-04' });
    expect(makeSafe(dangerous, input, when).set).toEqual({ safety: 'made-safe', queueBand: 1 });
  });

  it.each(['none', 'made-safe'] as const)('is nothing when the danger is %s', (safety) => {
    expect(() => makeSafe(aComplaint({ safety }), input, when)).toThrow(expect.objectContaining({ code: 'already-safe' }));
  });
});
