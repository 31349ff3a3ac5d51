import { importArguments } from './import-arguments.ts';

test('A call names a file and a profile; rejects go beside where it was made', () => {
  expect(importArguments(['../logs/2024.csv.gz', '--profile', 'nyc-311'])).toEqual({
    file: '../logs/2024.csv.gz',
    profile: 'nyc-311',
    asOf: null,
    dryRun: false,
    rejects: '2024.csv.gz.nyc-311.rejects.csv',
  });
});

test('A call may say when the log was drawn, where rejects go, and that nothing is to be stored', () => {
  const args = ['--profile', 'own/mine.json', '--dry-run', '--as-of', '2025-12-04T02:31:55-05:00', 'log.csv'];
  expect(importArguments(args)).toMatchObject({
    asOf: '2025-12-04T02:31:55-05:00',
    dryRun: true,
    rejects: 'log.csv.mine.rejects.csv',
  });
  expect(importArguments([...args, '--rejects', 'bad.csv'])).toMatchObject({ rejects: 'bad.csv' });
});

test.each([
  [['--profile', 'nyc-311'], 'Name the file to import.'],
  [['log.csv'], 'Name the profile to read the file by.'],
  [['log.csv', 'more.csv', '--profile', 'nyc-311'], 'One file at a time; what is "more.csv"?'],
  [['log.csv', '--profile', 'nyc-311', '--fast'], "Unknown option '--fast'"],
  [['log.csv', '--profile'], "Option '--profile <value>' argument missing"],
])('The call %j is refused with a reason', (args, reason) => {
  expect(() => importArguments(args)).toThrow(reason);
});
