import type { ImportedComplaint, ImportedStatus, RejectCode } from './imported-complaint.ts';
import { type LogDate, type LogDates, logDates } from './log-dates.ts';
import type { ColumnRule, ImportProfile, Lookup } from './profile.ts';

/** The value of a column in the row at hand, trimmed; empty when the file has no such column. */
export type Cells = (column: string) => string;

export type RowReading = ImportedComplaint | { readonly code: RejectCode; readonly reason: string };

/** A reader of rows: each becomes a complaint or says why not. Rules are tried in a fixed order, so a row is always refused for the same reason. */
export const rowReader = (profile: ImportProfile, asOf: Date): ((cells: Cells) => RowReading) => {
  const dates = logDates(profile);
  const isAbsent = new Set(['', ...profile.absent]);
  return (cells) => {
    const value = (column: string | null): string | null => {
      const text = column === null ? '' : cells(column);
      return isAbsent.has(text) ? null : text;
    };
    const refusal = refusalOf(profile, cells, value);
    if (refusal !== null) return refusal;
    const times = timesOf(profile, value, dates, asOf);
    return 'code' in times ? times : complaintOf(profile, cells, value, { ...times, asOf });
  };
};

type Value = (column: string | null) => string | null;
type Refusal = { readonly code: RejectCode; readonly reason: string };

const refuse = (code: RejectCode, reason: string): Refusal => ({ code, reason });

const refusalOf = (profile: ImportProfile, cells: Cells, value: Value): Refusal | null => {
  const { key, team, type, zip, area } = profile.columns;
  const skip = profile.skip.find((rule) => holds(rule, cells));
  if (skip !== undefined) return refuse('skipped-by-profile', skip.reason);
  if (value(key) === null) return refuse('key-missing', `no ${key}`);
  const unusable = [key, team, type, zip, area].find((column) => !isUsable(value(column) ?? ''));
  return unusable == null
    ? null
    : refuse('text-unusable', `${unusable} has control characters or more than ${longestText} characters`);
};

const holds = (rule: ColumnRule, cells: Cells): boolean => rule.in.includes(cells(rule.column));

const longestText = 120;

/** PostgreSQL stores no NUL, and a control character in a key or a name is damage, not a name. */
const isUsable = (text: string): boolean => text.length <= longestText && !/[\p{Cc}\u{FFFD}]/u.test(text);

type Times = { readonly received: number; readonly closed: number | null; readonly due: number | null };

const timesOf = (profile: ImportProfile, value: Value, dates: LogDates, asOf: Date): Times | Refusal => {
  const { columns } = profile;
  const [receivedText, closedText, dueText] = [value(columns.received), value(columns.closed), value(columns.due)];
  if (receivedText === null) return refuse('received-missing', `no ${columns.received}`);
  const received = dates.start(receivedText);
  if (typeof received === 'string') return refuseDate(received, columns.received, receivedText);
  const closed = closedText === null ? null : dates.end(closedText);
  if (typeof closed === 'string') return refuseDate(closed, columns.closed, closedText ?? '');
  const due = dueText === null ? null : dates.due(dueText);
  if (typeof due === 'string') return refuseDate(due, columns.due ?? '', dueText ?? '');
  if (closed !== null && closed < received)
    return refuse('closed-before-received', `received ${receivedText}, closed ${closedText}`);
  const end = asOf.getTime();
  if (received > end) return refuse('received-after-as-of', `received ${receivedText}, log as of ${asOf.toISOString()}`);
  if (closed !== null && closed > end)
    return refuse('closed-after-as-of', `closed ${closedText}, log as of ${asOf.toISOString()}`);
  return { received, closed, due };
};

const refuseDate = (problem: Exclude<LogDate, number>, column: string, text: string): Refusal =>
  problem === 'unreadable'
    ? refuse('date-unreadable', `${column} ${text.slice(0, 40)}`)
    : refuse('local-time-does-not-exist', `${column} ${text}: clocks were put forward over it`);

const complaintOf = (profile: ImportProfile, cells: Cells, value: Value, times: Times & { readonly asOf: Date }): RowReading => {
  const { columns } = profile;
  const closed = times.closed === null ? null : new Date(times.closed);
  const stated = lookUp(profile.status, cells);
  if (closed === null && isDone(stated))
    return refuse('closed-without-date', `${stated.toLowerCase()}, but no ${columns.closed}`);
  const status = closed === null || isDone(stated) || stated === 'VOID' ? stated : 'CLOSED';
  return {
    source: profile.source,
    externalKey: value(columns.key) ?? '',
    receivedAt: new Date(times.received),
    dueAt: times.due === null ? null : new Date(times.due),
    resolvedAt: closed,
    closedAt: status === 'CLOSED' ? closed : null,
    watchedUntil: times.asOf,
    status,
    categoryKey: lookUp(profile.category, cells),
    severity: lookUp(profile.severity, cells),
    teamName: value(columns.team),
    channel: lookUp(profile.channel, cells),
    outcomeCode: closed === null ? null : lookUp(profile.outcome, cells),
    sourceType: value(columns.type),
    zip: value(columns.zip),
    area: value(columns.area),
    flags: [...flagsOf(profile, cells), ...(status === stated ? [] : ['status-disagrees-with-date'])],
  };
};

const isDone = (status: ImportedStatus): boolean => status === 'RESOLVED' || status === 'CLOSED';

const lookUp = <T>(lookup: Lookup<T>, cells: Cells): T => {
  for (const column of lookup.columns) {
    const value = cells(column);
    const found = Object.hasOwn(lookup.map, value) ? lookup.map[value] : undefined;
    if (found !== undefined) return found;
  }
  return lookup.otherwise;
};

const flagsOf = (profile: ImportProfile, cells: Cells): readonly string[] =>
  profile.flags.flatMap((rule) => (holds(rule, cells) ? [rule.flag] : []));
