import { csvOf } from './csv.ts';

describe('a CSV for spreadsheets', () => {
  it('quotes what needs it and keeps numbers as they are', () => {
    expect(csvOf([['a, b', 'say "x"', 1.5, null]])).toBe('\uFEFF"a, b","say ""x""",1.5,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x'])('never hands out %s as a formula', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });

  it('leaves negative numbers alone', () => expect(csvOf([[-1]])).toBe('\uFEFF-1\r\n'));
});
