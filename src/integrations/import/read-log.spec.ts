import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { ImportProfile } from './profile.ts';
import { baltimore311 } from './profiles/baltimore-311.ts';
import { type LogLine, readLog } from './read-log.ts';

const asOf = new Date('2025-12-04T07:31:55Z');
const header = 'sr_number,sr_type,agency,is_utility,created,due,closed,status,outcome';
const good = '24-1,ww-water no water,Water,1,2024-01-02T10:00:00,2024-01-03T10:00:00,2024-01-02T12:00:00,Closed,Work completed';

const read = async (content: string | Buffer, profile: ImportProfile = baltimore311): Promise<readonly LogLine[]> => {
  const lines: LogLine[] = [];
  for await (const line of readLog(Readable.from([Buffer.from(content)]), profile, { asOf })) lines.push(line);
  return lines;
};
const table = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');
const codes = async (...rows: readonly string[]): Promise<readonly (string | null)[]> =>
  (await read(table(...rows))).map(({ reject }) => reject?.code ?? null);

describe('A row of a log', () => {
  test('becomes a complaint of facts', async () => {
    expect((await read(table(good)))[0]).toEqual({
      line: 2,
      reject: null,
      row: {
        source: 'baltimore-311',
        externalKey: '24-1',
        receivedAt: new Date('2024-01-02T15:00:00Z'),
        dueAt: new Date('2024-01-03T15:00:00Z'),
        resolvedAt: new Date('2024-01-02T17:00:00Z'),
        closedAt: new Date('2024-01-02T17:00:00Z'),
        watchedUntil: asOf,
        status: 'CLOSED',
        categoryKey: 'no-water',
        severity: 2,
        teamName: 'Water',
        channel: null,
        outcomeCode: 'work-completed',
        sourceType: 'ww-water no water',
        zip: null,
        area: null,
        flags: ['utility'],
      },
    });
  });

  test('without a closing date is open, with one it is closed whatever its status says', async () => {
    const rows = await read(table('1,x,,0,2024-01-02T10:00:00,,,New,', '2,x,,0,2024-01-02T10:00:00,,2024-01-02T10:00:00,Open,'));
    expect(rows.map(({ row }) => [row?.status, row?.teamName, row?.categoryKey, row?.flags])).toEqual([
      ['NEW', null, 'other', []],
      ['CLOSED', null, 'other', ['status-disagrees-with-date']],
    ]);
  });

  test.each([
    ['closed-before-received', '1,x,A,0,2024-01-02T10:00:00,,2024-01-02T09:59:59,Closed,'],
    ['date-unreadable', '1,x,A,0,02.01.2024,,,Open,'],
    ['date-unreadable', '1,x,A,0,2024-01-02T10:00:00,,soon,Closed,'],
    ['date-unreadable', '1,x,A,0,2024-01-02T10:00:00,tomorrow,,Open,'],
    ['received-missing', '1,x,A,0,,,,Open,'],
    ['key-missing', ' ,x,A,0,2024-01-02T10:00:00,,,Open,'],
    ['received-after-as-of', '1,x,A,0,2025-12-04T02:31:56,,,Open,'],
    ['closed-after-as-of', '1,x,A,0,2025-12-04T02:31:55,,2025-12-04T02:31:56,Closed,'],
    ['closed-without-date', '1,x,A,0,2024-01-02T10:00:00,,,Closed,'],
    ['local-time-does-not-exist', '1,x,A,0,2024-03-10T02:30:00,,,Open,'],
    ['wrong-column-count', '1,x,A,0'],
    ['text-unusable', '1,x,A\u0000,0,2024-01-02T10:00:00,,,Open,'],
    ['text-unusable', `${'1'.repeat(121)},x,A,0,2024-01-02T10:00:00,,,Open,`],
  ])('is refused as %s', async (code, row) => {
    expect(await codes(row)).toEqual([code]);
  });

  test('is refused when its key came before in the file, unless that row was refused itself', async () => {
    const refused = '24-1,x,A,0,never,,,Open,';
    expect(await codes(refused, good, good)).toEqual(['date-unreadable', null, 'duplicate-key']);
  });

  test('is refused by a rule of the profile, with the reason of the rule', async () => {
    const profile = { ...baltimore311, skip: [{ column: 'agency', in: ['Water'], reason: 'not ours' }] };
    expect((await read(table(good), profile))[0]?.reject).toEqual({
      line: 2,
      key: '24-1',
      code: 'skipped-by-profile',
      reason: 'not ours',
    });
  });
});

describe('A log', () => {
  test('reads the same packed and plain, with or without a byte order mark, with either line end', async () => {
    const plain = await read(table(good));
    expect(await read(gzipSync(table(good)))).toEqual(plain);
    expect(await read(`\uFEFF${table(good)}`)).toEqual(plain);
    expect(await read(table(good).replaceAll('\n', '\r\n'))).toEqual(plain);
  });

  test.each(['\n', '\r\n'])('names the line on which a row begins, over quoted breaks and blank lines', async (end) => {
    const rows = [header, good.replace('Work completed', `"a${end}b${end}c"`), '', '', 'short', good].join(end);
    expect((await read(rows)).map(({ line, reject }) => [line, reject?.code ?? null])).toEqual([
      [2, null],
      [7, 'wrong-column-count'],
      [8, 'duplicate-key'],
    ]);
  });

  test.each([
    ['import-file-malformed', 'Line 1: a quote inside a field that does not begin with one.', `a"b,${table(good)}`],
    ['import-file-malformed', 'Line 1: a quote is opened here and not closed in this row.', `"${table(good)}`],
    ['import-columns-missing', 'Line 1: the header lacks sr_number, created.', 'created_at,closed\n'],
    ['import-column-repeated', 'Line 1: the header has closed more than once.', 'sr_number,created,closed,closed\n'],
    ['import-file-empty', 'The file has no header line.', ''],
    ['import-file-empty', 'The file has no header line.', '\n\n'],
    ['import-file-damaged', 'After line 0', gzipSync(table(good)).subarray(0, 60)],
    [
      'import-file-expands-too-much',
      'more than 300-fold',
      gzipSync(`${table(good)}${'\n'.repeat(5 * 1024 * 1024)}`, { level: 9 }),
    ],
  ])('that cannot be read ends with %s', async (code, message, content) => {
    const reading = read(content);
    await expect(reading).rejects.toMatchObject({ code });
    await expect(reading).rejects.toThrow(message);
  });

  test('without end is read only as far as it is asked for, and let go', async () => {
    let written = 0;
    const endless = Readable.from(
      (function* () {
        yield `${header}\n`;
        for (;;) yield `${good.replace('24-1', String((written += 1)))}\n`;
      })(),
    );
    let count = 0;
    for await (const { row } of readLog(endless, baltimore311, { asOf })) {
      count += row === null ? 0 : 1;
      if (count === 1000) break;
    }
    expect(written).toBeLessThan(2000);
    if (!endless.closed) await new Promise((resolve) => endless.once('close', resolve));
    expect(endless.destroyed).toBe(true);
  });

  test('whose source breaks off says what the source said', async () => {
    const broken = new Readable({ read: () => undefined });
    broken.push(table(good));
    setImmediate(() => broken.destroy(new Error('the disk went away')));
    const reading = async (): Promise<void> => {
      for await (const line of readLog(broken, baltimore311, { asOf })) expect(line.reject).toBeNull();
    };
    await expect(reading()).rejects.toThrow('the disk went away');
  });
});
