import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const table = readFileSync(join(root, 'docs/attacks.md'), 'utf8');
const rows = table.split('\n').filter((line) => /^\| (?!Attack)/.test(line));

/** `file`: name of a test; several with a semicolon between them. */
const named = rows.flatMap((row) =>
  [...(row.split('|').at(-2) ?? '').matchAll(/`([^`]+\.spec\.ts)`(?:: ([^;]+))?/g)].map(([, file = '', name]) => [
    file,
    name?.trim() ?? '',
  ]),
);

describe('the attacks', () => {
  it('each name a test', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(named.length).toBeGreaterThanOrEqual(rows.length);
  });

  it.each(named)('are answered by %s: %s', (file, name) => {
    expect(readFileSync(join(root, file), 'utf8')).toContain(name);
  });
});
