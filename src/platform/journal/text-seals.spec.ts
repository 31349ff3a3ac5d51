import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { TextSeals } from './text-seals.ts';

describe('a sealed text', () => {
  let folder: string;
  let other: string;
  beforeAll(() => {
    [folder, other] = [mkdtempSync(join(tmpdir(), 'firsthand-seal-')), mkdtempSync(join(tmpdir(), 'firsthand-seal-'))];
  });
  afterAll(() => [folder, other].forEach((one) => rmSync(one, { recursive: true })));
  const sealsIn = (data: string): TextSeals => new TextSeals(readConfig({ FIRSTHAND_DATA: data }));

  it('is known again, also after a restart', () => {
    const seal = sealsIn(folder).of('note-1', 'Call him after five.');
    expect(sealsIn(folder).holds('note-1', 'Call him after five.', seal)).toBe('yes');
  });

  it('is another one as soon as a letter or its place differs', () => {
    const seals = sealsIn(folder);
    const seal = seals.of('note-1', 'Call him after five.');
    expect(seals.holds('note-1', 'Call him after six.', seal)).toBe('no');
    expect(seals.holds('note-2', 'Call him after five.', seal)).toBe('no');
  });

  it('tells nobody without the key what it was', () => {
    const [seal, elsewhere] = [sealsIn(folder).of('note-1', 'yes'), sealsIn(other)];
    expect(elsewhere.of('note-1', 'yes')).not.toBe(seal);
    expect(elsewhere.holds('note-1', 'yes', seal)).toBe('another-key');
  });

  it('has its key in a file that only its owner reads, and a damaged one is said', () => {
    const file = join(folder, 'journal.key');
    expect([readFileSync(file).length, statSync(file).mode & 0o777]).toEqual([32, 0o600]);
    writeFileSync(join(other, 'journal.key'), 'short');
    expect(() => sealsIn(other)).toThrow(/does not hold a key of 32 bytes/);
  });
});
