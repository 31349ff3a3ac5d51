import { Readable } from 'node:stream';
import { baltimore311 } from './profiles/baltimore-311.ts';
import { type LogLine, readLog } from './read-log.ts';

const asOf = new Date('2025-12-04T07:31:55Z');
const header = 'sr_number,sr_type,agency,is_utility,created,due,closed,status,outcome';
const good = '24-1,ww-water no water,Water,1,2024-01-02T10:00:00,2024-01-03T10:00:00,2024-01-02T12:00:00,Closed,Work completed';

const read = async (content: string): Promise<readonly LogLine[]> => {
  const lines: LogLine[] = [];
  for await (const line of readLog(Readable.from([Buffer.from(content)]), baltimore311, { asOf })) lines.push(line);
  return lines;
};
const table = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');

describe('A row that is no CSV', () => {
  const numbered = (key: number): string => good.replace('24-1', String(key));
  const told = async (content: string): Promise<readonly string[]> =>
    (await read(content)).map(({ line, row, reject }) => `${line} ${row?.externalKey ?? reject?.reason}`);

  test.each([
    ['text after a closing quote', '"24"2,x'],
    ['a quote inside a field that does not begin with one', '24"2",x'],
    ['a quote is opened here and not closed in this row', '"24,x'],
    ['a row longer than 1000000 characters', 'x'.repeat(1_000_100)],
  ])('is refused as one with %s, and the others come through', async (reason, row) => {
    const quoted = numbered(4).replace('Work completed', '"Work, completed"');
    const content = table(numbered(1), row, numbered(2), quoted, numbered(5));
    expect(await told(content)).toEqual(['2 1', `3 ${reason}`, '4 2', '5 4', '6 5']);
    expect(await told(content.replaceAll('\n', '\r\n'))).toEqual(await told(content));
    expect((await read(content))[1]?.reject).toMatchObject({ code: 'row-malformed', key: '' });
  });

  test('with quotes that nothing closes takes no other row along', async () => {
    const rows = Array.from({ length: 12_000 }, (_, place) => numbered(place));
    const lines = await read(table(numbered(-1), `"${numbered(-2)}`, ...rows));
    expect(lines.filter(({ reject }) => reject !== null).map(({ reject }) => reject)).toEqual([
      { line: 3, key: '', code: 'row-malformed', reason: 'a quote is opened here and not closed in this row' },
    ]);
    expect(lines).toHaveLength(12_002);
    expect(lines.at(-1)).toMatchObject({ line: 12_003, row: { externalKey: '11999' } });
  });

  test('without an end is dropped as it comes, never kept', async () => {
    let largest = 0;
    const endless = Readable.from(
      (function* () {
        yield Buffer.from(table(numbered(1)));
        for (let part = 0; part < 2500; part += 1) {
          largest = Math.max(largest, process.memoryUsage().arrayBuffers);
          yield Buffer.alloc(64 * 1024, part === 0 ? '"' : 'x');
        }
        yield Buffer.from(`\n${numbered(2)}\n`);
      })(),
    );
    const before = process.memoryUsage().arrayBuffers;
    const lines: LogLine[] = [];
    for await (const line of readLog(endless, baltimore311, { asOf })) lines.push(line);
    expect(lines.map(({ line, row, reject }) => [line, row?.externalKey ?? reject?.code])).toEqual([
      [2, '1'],
      [3, 'row-malformed'],
      [4, '2'],
    ]);
    expect(largest - before).toBeLessThan(100 * 1024 * 1024);
  });

  test('over several lines gives each of them up by itself', async () => {
    const content = table(numbered(1), '"a', 'b" c,d', numbered(2));
    expect(await told(content)).toEqual([
      '2 1',
      '3 a quote is opened here and not closed in this row',
      '4 a quote inside a field that does not begin with one',
      '5 2',
    ]);
  });
});
