import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asOfFor } from './as-of.ts';
import { exitCodeOf } from './exit-code.ts';
import { findProfile } from './find-profile.ts';
import { importErrors } from './import.errors.ts';
import { openLogFile } from './open-log-file.ts';
import { baltimore311 } from './profiles/baltimore-311.ts';
import { builtInProfiles } from './profiles/built-in-profiles.ts';
import { maGasLeaks } from './profiles/ma-gas-leaks.ts';
import { readLog } from './read-log.ts';
import { readProfile } from './read-profile.ts';

const now = new Date('2026-05-05T05:05:05Z');

describe('A profile', () => {
  test.each(builtInProfiles)('$name is data that passes its own check', (profile) => {
    expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  test('is found by name or in a JSON file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'profile-'));
    const file = join(folder, 'ours.json');
    await writeFile(file, JSON.stringify({ ...baltimore311, name: 'ours' }));
    expect((await findProfile('nyc-311')).zone).toBe('America/New_York');
    expect((await findProfile(file)).name).toBe('ours');
    await writeFile(file, '{');
    await expect(findProfile(file)).rejects.toMatchObject({ code: 'import-profile-invalid' });
    await rm(folder, { recursive: true });
    await expect(findProfile(file)).rejects.toMatchObject({ code: 'import-file-unreadable' });
    await expect(findProfile('boston')).rejects.toMatchObject({ code: 'import-profile-unknown' });
  });

  test.each([
    ['an unknown field colour', { colour: 'red' }],
    ['zone Mars/Olympus is no IANA time zone', { zone: 'Mars/Olympus' }],
    ['severity.otherwise is none of 1 2 3 4', { severity: { columns: [], map: {}, otherwise: 'high' } }],
    ['channel.map.PHONE is none of', { channel: { columns: [], map: { PHONE: 'telephone' }, otherwise: null } }],
    ['dateFormats[0] has no YYYY, MM and DD', { dateFormats: ['HH:mm'] }],
    ['columns.key is not a text', { columns: { ...baltimore311.columns, key: '' } }],
    ['flags[0].in is not a list', { flags: [{ flag: 'x', column: 'y', in: '1' }] }],
    ['absent is not a list', { absent: undefined }],
  ])('is refused with %s', (problem, change) => {
    const refused = (): unknown => readProfile({ ...baltimore311, ...change });
    expect(refused).toThrow(problem);
  });
});

describe('The as-of of an import', () => {
  test('is the one given, else when the log was drawn, else now', () => {
    expect(asOfFor(baltimore311, '2025-12-04T02:31:55-05:00', now)).toEqual(new Date('2025-12-04T07:31:55Z'));
    expect(asOfFor(baltimore311, '2025-12-04T02:31:55', now)).toEqual(new Date('2025-12-04T07:31:55Z'));
    expect(asOfFor(maGasLeaks, null, now)).toEqual(new Date('2016-12-31T17:00:00Z'));
    expect(asOfFor(maGasLeaks, '2017-01-31', now)).toEqual(new Date('2017-01-31T17:00:00Z'));
    expect(asOfFor(maGasLeaks, '2017-01-31T00:00:00Z', now)).toEqual(new Date('2017-01-31T00:00:00Z'));
    expect(asOfFor(baltimore311, null, now)).toBe(now);
    expect(() => asOfFor(baltimore311, 'lately', now)).toThrow('Not a moment');
    expect(() => asOfFor(baltimore311, '2199-01-01T00:00:00Z', now)).toThrow('in the future');
  });
});

test('The exit code tells a finished import from a stopped, a failed and an impossible one', () => {
  expect(exitCodeOf({ isComplete: true })).toBe(0);
  expect(exitCodeOf({ error: new Error('connection lost') })).toBe(1);
  expect(exitCodeOf({ error: importErrors.malformed(7, 'x') })).toBe(1);
  expect(exitCodeOf({ error: importErrors.unknownProfile('x', []) })).toBe(2);
  expect(exitCodeOf({ isComplete: false })).toBe(130);
});

describe('A file', () => {
  test('that is missing or a folder is refused before anything is read', async () => {
    await expect(openLogFile('/no/such/file.csv')).rejects.toMatchObject({ message: 'Cannot read file.csv: ENOENT.' });
    await expect(openLogFile(tmpdir())).rejects.toMatchObject({ code: 'import-file-unreadable' });
  });

  test('the sample extract, is imported whole, with its open requests', async () => {
    const file = await openLogFile('src/integrations/sample/baltimore-311-extract.csv');
    const counts = { rows: 0, open: 0, refused: 0 };
    for await (const { row } of readLog(file.stream, baltimore311, { asOf: new Date('2025-12-04T07:31:55Z') })) {
      counts.rows += 1;
      counts.open += row?.resolvedAt === null ? 1 : 0;
      counts.refused += row === null ? 1 : 0;
    }
    expect(counts).toEqual({ rows: 349, open: 22, refused: 0 });
  });
});
