import type { Program, ProgramStatement, Source, Template } from '../record/program.ts';
import { tokenHash } from '../record/sources.ts';
import type { PlannedRequest } from '../load/load.ts';

/** Requests for pgbench to draw from; it cannot read their JSON, so what they bring is put into a table that it reads. */
export const requestTable = 'bench_request';

/**
 * The same statements as a pgbench script. What pgbench cannot make itself it makes in SQL: ids from the clock and a random
 * number, references from a counter. What a request brings is read from a table first, in one statement outside the transaction.
 */
export function pgbenchScript({ statements }: Program, types: readonly (readonly string[])[]): string {
  const gathered = new Set<number>(
    statements
      .flatMap(({ values }) => values.flatMap(sourcesIn))
      .flatMap((source) => (source.from === 'rows' ? [source.statement] : [])),
  );
  const lines = statements.map(
    (statement, at) => `${sqlOf(statement, types[at] ?? [])}${gathered.has(at) ? ` \\gset r${at}_` : ';'}`,
  );
  return [...draws, `SELECT * FROM ${requestTable} WHERE place = :place::integer \\gset q_`, ...lines, ''].join('\n');
}

const draws = [
  '\\set place random(1, :requests)',
  '\\set count :count + 1',
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `\\set chance${number} random(0, 1152921504606846975)`),
  '\\set keychance random(0, 1152921504606846975)',
];

/** Each value is cast to what PostgreSQL takes its parameter for: it is not a parameter any more. */
function sqlOf({ text, values }: ProgramStatement, types: readonly string[]): string {
  const value = (number: number): string => `(${expression(values[number - 1])})::${types[number - 1] ?? 'text'}`;
  return text
    .replaceAll(/\$(\d+)/g, (_, number: string) => value(Number(number)))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function expression(template: Template | undefined): string {
  if (!template) return 'NULL';
  if ('constant' in template) return literal(template.constant);
  if ('source' in template) return wholeValue(template.source);
  if ('parts' in template)
    return `concat(${template.parts.map((part) => (typeof part === 'string' ? literal(part) : `${textOf(part)}::text`)).join(', ')})`;
  return template.items.length === 0 ? literal('{}') : `ARRAY[${template.items.map(expression).join(', ')}]`;
}

const wholeValue = (source: Source): string => (source.from === 'clock' ? moment(source.offset) : textOf(source));

/** SQL for the text of a value. */
function textOf(source: Source): string {
  switch (source.from) {
    case 'body':
      return `:q_${source.path.join('_')}`;
    case 'token-hash':
      return ':q_token_hash';
    case 'request-hash':
      return `md5(:keychance::text)`;
    case 'key':
      return `lpad(to_hex(:keychance::bigint), 36, '0')`;
    case 'rows':
      return `:r${source.statement}_${source.path.slice(1).join('_')}`;
    case 'reference':
      return `upper(translate(lpad(to_hex(:count::bigint * 64 + :client_id::bigint), 7, '0'), '01', 'XY'))`;
    case 'clock':
      return `to_char(${moment(source.offset)} AT TIME ZONE 'UTC', ${literal('YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')})`;
    case 'id':
      return idText(source.number);
    case 'url':
      throw new Error('pgbench has no paths');
  }
}

/** A UUIDv7 of the transaction's own moment, so that it lands where the product's ids land in an index. */
function idText(number: number): string {
  const hex = `lpad(to_hex(${milliseconds}), 12, '0') || '7' || lpad(to_hex(:chance${number}::bigint % 4096), 3, '0') || '8' || lpad(to_hex(:chance${number}::bigint), 15, '0')`;
  return `(${hex})`;
}

const milliseconds = '(extract(epoch FROM now()) * 1000)::bigint';

const moment = (offset: number): string => `(now() + interval ${literal(`${offset} milliseconds`)})`;

/** pgbench reads a colon as the start of a variable wherever it stands, so none is written. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  const text = value instanceof Date ? value.toISOString() : typeof value === 'object' ? JSON.stringify(value) : String(value);
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a').replaceAll('\n', '\\n');
  return `E'${escaped}'`;
}

function sourcesIn(template: Template): Source[] {
  if ('source' in template) return [template.source];
  if ('parts' in template) return template.parts.filter((part) => typeof part !== 'string');
  return 'items' in template ? template.items.flatMap(sourcesIn) : [];
}

/** The columns of the table of requests, and one row of it for each request. */
export function requestRow(request: PlannedRequest): Record<string, string> {
  const body = JSON.parse(request.body) as Record<string, unknown>;
  const brought = Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  return { ...Object.fromEntries(brought), token_hash: tokenHash(request) };
}
