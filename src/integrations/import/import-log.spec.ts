import { Readable, Writable } from 'node:stream';
import { Clock } from '../../kernel/index.ts';
import { importLog, type ImportOptions } from './import-log.ts';
import { ImportStore } from './import-store.ts';
import { type ImportSummary, summaryText } from './import-summary.ts';
import type { ImportedComplaint } from './imported-complaint.ts';
import { baltimore311 } from './profiles/baltimore-311.ts';
import { ProgressDisplay } from './progress-display.ts';
import { RejectsWriter } from './rejects-writer.ts';

/** Keeps what it is given, each batch wholly or not at all, and dies when told to. */
class MemoryStore extends ImportStore {
  readonly rows = new Map<string, ImportedComplaint>();
  readonly batches: number[] = [];
  diesAtBatch = Infinity;

  importBatch(rows: readonly ImportedComplaint[]): Promise<{ added: number; known: number }> {
    if (this.batches.length + 1 >= this.diesAtBatch) return Promise.reject(new Error('killed'));
    this.batches.push(rows.length);
    const fresh = rows.filter(({ externalKey }) => !this.rows.has(externalKey));
    for (const row of fresh) this.rows.set(row.externalKey, row);
    return Promise.resolve({ added: fresh.length, known: rows.length - fresh.length });
  }
}

class SteppingClock extends Clock {
  private seconds = 0;
  override now(): Date {
    return new Date((this.seconds += 1) * 1000);
  }
}

class Memory extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

const log = (size: number): string => {
  const rows = Array.from(
    { length: size },
    (_, i) => `k${i},x,A,1,2024-01-02T10:00:00,,${i % 50 === 7 ? '2023' : '2025'}-01-02T10:00:00,Closed`,
  );
  return ['sr_number,sr_type,agency,is_utility,created,due,closed,status', ...rows, ''].join('\n');
};

const run = async (
  content: string,
  store: ImportStore,
  more: Partial<ImportOptions> = {},
): Promise<{ summary: ImportSummary; rejects: string }> => {
  const rejects = new Memory();
  const summary = await importLog({
    source: { name: 'log.csv', size: content.length, stream: Readable.from([Buffer.from(content)]) },
    profile: baltimore311,
    asOf: new Date('2025-12-04T07:31:55Z'),
    dryRun: false,
    store,
    rejects: await RejectsWriter.into(rejects),
    progress: new ProgressDisplay({ write: () => true }),
    clock: new SteppingClock(),
    ...more,
  });
  return { summary, rejects: rejects.text };
};

describe('An import', () => {
  test('stores every row or writes it to the rejects, in batches', async () => {
    const store = new MemoryStore();
    const { summary, rejects } = await run(log(1200), store);
    expect(summary).toMatchObject({
      rows: 1200,
      usable: 1176,
      added: 1176,
      known: 0,
      isComplete: true,
      rejected: { 'closed-before-received': 24 },
    });
    expect(store.batches).toEqual([500, 500, 176]);
    expect(rejects.split('\n').slice(0, 2)).toEqual([
      'line,key,code,reason',
      '9,k7,closed-before-received,"received 2024-01-02T10:00:00, closed 2023-01-02T10:00:00"',
    ]);
    expect(rejects.trim().split('\n')).toHaveLength(25);
  });

  test('repeated adds nothing', async () => {
    const store = new MemoryStore();
    await run(log(700), store);
    const { summary } = await run(log(700), store);
    expect(summary).toMatchObject({ rows: 700, added: 0, known: 686, rejected: { 'closed-before-received': 14 } });
  });

  test('killed half-way and run again ends complete', async () => {
    const store = new MemoryStore();
    store.diesAtBatch = 3;
    await expect(run(log(2000), store)).rejects.toThrow('killed');
    expect(store.rows.size).toBe(1000);
    store.diesAtBatch = Infinity;
    const { summary } = await run(log(2000), store);
    expect(summary).toMatchObject({ added: 960, known: 1000, isComplete: true });
    expect(store.rows.size).toBe(1960);
  });

  test('stopped by hand stores the rows in hand and says that it is not complete', async () => {
    const stop = new AbortController();
    const store = new MemoryStore();
    stop.abort();
    const { summary } = await run(log(100), store, { signal: stop.signal });
    expect(summary).toMatchObject({ rows: 1, added: 1, isComplete: false });
    expect(summaryText(summary)).toContain('Run it again to continue');
  });

  test('on trial checks every row and stores none', async () => {
    const store = new MemoryStore();
    const { summary, rejects } = await run(log(100), store, { dryRun: true });
    expect(summary).toMatchObject({ rows: 100, usable: 98, added: 0, known: 0, isDryRun: true });
    expect(store.batches).toEqual([]);
    expect(rejects).toContain('k57,closed-before-received');
  });

  test('that meets a row with an open quote refuses that row and stores all others', async () => {
    const store = new MemoryStore();
    const { summary, rejects } = await run(log(5000).replace('k3000,', '"k3000,'), store);
    expect(summary).toMatchObject({ rows: 5000, added: 4899, isComplete: true, rejected: { 'row-malformed': 1 } });
    expect(rejects).toContain('\n3002,,row-malformed,');
  });

  test('ends with a text of its figures', async () => {
    const { summary } = await run(log(1200), new MemoryStore());
    expect(summaryText(summary)).toBe(
      [
        'Imported log.csv by profile baltimore-311, as of 2025-12-04T07:31:55.000Z',
        '  rows                                 1,200',
        '  added                                1,176',
        '  already there                            0',
        '  rejected                                24',
        '    closed-before-received                24',
        '  not in the file, so not recorded: zip, neighborhood, outcome',
        '  13.0 s, 92 rows/s',
      ].join('\n'),
    );
  });
});

describe('A rejects file', () => {
  test('has no cell that a spreadsheet would run', async () => {
    const { rejects } = await run(log(0) + '=HYPERLINK(1),x,A,1,never,,,Open\n', new MemoryStore());
    expect(rejects).toContain("2,'=HYPERLINK(1),date-unreadable");
  });

  test('that cannot be written stops the import', async () => {
    let room = 60;
    const full = new Writable({
      write: (chunk: Buffer, _encoding, done) => done((room -= chunk.length) < 0 ? new Error('no space left') : null),
    });
    const rejects = await RejectsWriter.into(full);
    await expect(run(log(100), new MemoryStore(), { rejects })).rejects.toThrow('no space left');
  });
});
