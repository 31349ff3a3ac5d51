import { ProgressDisplay } from './progress-display.ts';
import { durationText, progressText, wholeNumber } from './progress-text.ts';

describe('Progress', () => {
  test('says how much is read, how fast, and how long it still takes', () => {
    expect(progressText({ bytesRead: 620, bytesTotal: 1000, rows: 1_204_000, seconds: 25 })).toBe(
      ' 62 %  [============--------]  1,204,000 rows  48,160/s  15 s left',
    );
  });

  test('promises no end in the first second, nor of a source without a size', () => {
    expect(progressText({ bytesRead: 0, bytesTotal: 1000, rows: 0, seconds: 0 })).toBe(
      '  0 %  [--------------------]  0 rows  0/s',
    );
    expect(progressText({ bytesRead: 5, bytesTotal: null, rows: 900, seconds: 90 })).toBe('900 rows  10/s  1 min 30 s');
    expect(progressText({ bytesRead: 0, bytesTotal: 0, rows: 0, seconds: 2 })).toContain('100 %');
  });

  test('writes numbers and durations for people', () => {
    expect([0, 999, 1000, 1_234_567.6].map(wholeNumber)).toEqual(['0', '999', '1,000', '1,234,568']);
    expect([7, 59.6, 200, 3600, 7500].map(durationText)).toEqual(['7 s', '1 min 00 s', '3 min 20 s', '1 h 00 min', '2 h 05 min']);
  });
});

describe('The display', () => {
  const shown = (output: { isTTY?: boolean; columns?: number }, everySeconds: number): string => {
    let text = '';
    const display = new ProgressDisplay({ ...output, write: (part: string) => (text += part) });
    for (let i = 1; i <= 40; i += 1) display.show({ bytesRead: i, bytesTotal: 40, rows: i, seconds: i * everySeconds });
    display.end();
    return text;
  };

  test('redraws one line on a terminal, no wider than it is, and clears it at the end', () => {
    const text = shown({ isTTY: true, columns: 30 }, 0.25);
    expect(text.split('\r')).toHaveLength(42);
    expect(text.endsWith('\r\u001b[K')).toBe(true);
    for (const line of text.split('\r')) expect(line.replace('\u001b[K', '').length).toBeLessThan(30);
    expect(text).not.toContain('\n');
  });

  test('writes a plain line every ten seconds elsewhere', () => {
    const text = shown({}, 0.5);
    expect(text.split('\n')).toHaveLength(3);
    expect(text).not.toMatch(/\r|\u001b/);
  });
});
