import { importedChannels, importedSeverities, importedStatuses } from './imported-complaint.ts';
import { dateFormat } from './date-format.ts';
import { importErrors } from './import.errors.ts';
import { localClock } from './local-clock.ts';
import type { ColumnRule, ImportProfile, Lookup, ProfileColumns } from './profile.ts';

/** Checks a profile that comes from outside, as parsed JSON of the shape of `ImportProfile`. Throws `import-profile-invalid` naming the first field at fault. */
export const readProfile = (json: unknown): ImportProfile => {
  const profile = fields(json, 'profile', profileKeys);
  return {
    name: text(profile['name'], 'name'),
    source: text(profile['source'], 'source'),
    origin: text(profile['origin'], 'origin'),
    zone: zone(profile['zone']),
    resolution: oneOf(['second', 'day'], profile['resolution'], 'resolution'),
    dateFormats: list(profile['dateFormats'], 'dateFormats', aDateFormat),
    drawnOn: orNull(profile['drawnOn'], 'drawnOn', text),
    delimiter: oneOf([',', ';', '\t', '|'], profile['delimiter'], 'delimiter'),
    absent: list(profile['absent'], 'absent', text),
    columns: columns(profile['columns']),
    category: lookup(profile['category'], 'category', text),
    severity: lookup(profile['severity'], 'severity', (value, at) => oneOf(importedSeverities, value, at)),
    status: lookup(profile['status'], 'status', (value, at) => oneOf(importedStatuses, value, at)),
    channel: lookup(profile['channel'], 'channel', (value, at) =>
      orNull(value, at, (given, where) => oneOf(importedChannels, given, where)),
    ),
    outcome: lookup(profile['outcome'], 'outcome', (value, at) => orNull(value, at, text)),
    flags: list(profile['flags'], 'flags', (value, at) => {
      const rule = fields(value, at, ['column', 'in', 'flag']);
      return { ...columnRule(rule, at), flag: text(rule['flag'], `${at}.flag`) };
    }),
    skip: list(profile['skip'], 'skip', (value, at) => {
      const rule = fields(value, at, ['column', 'in', 'reason']);
      return { ...columnRule(rule, at), reason: text(rule['reason'], `${at}.reason`) };
    }),
  };
};

const profileKeys: readonly (keyof ImportProfile)[] = [
  'name',
  'source',
  'origin',
  'zone',
  'resolution',
  'dateFormats',
  'drawnOn',
  'delimiter',
  'absent',
  'columns',
  'category',
  'severity',
  'status',
  'channel',
  'outcome',
  'flags',
  'skip',
];

type Fields = Readonly<Record<string, unknown>>;
type Check<T> = (value: unknown, at: string) => T;

/** An object with these fields and no other. */
const fields = (value: unknown, at: string, keys: readonly string[]): Fields => {
  const given = record(value, at);
  const unknownKey = Object.keys(given).find((key) => !keys.includes(key));
  if (unknownKey !== undefined) throw importErrors.invalidProfile(`${at} has an unknown field ${unknownKey}`);
  return given;
};

const record = (value: unknown, at: string): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw importErrors.invalidProfile(`${at} is not an object`);
  return Object.fromEntries(Object.entries(value));
};

const text: Check<string> = (value, at) => {
  if (typeof value !== 'string' || value === '' || value.length > 200)
    throw importErrors.invalidProfile(`${at} is not a text of 1 to 200 characters`);
  return value;
};

const orNull = <T>(value: unknown, at: string, check: Check<T>): T | null => (value === null ? null : check(value, at));

const oneOf = <T extends string | number>(allowed: readonly T[], value: unknown, at: string): T => {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw importErrors.invalidProfile(`${at} is none of ${allowed.join(' ')}`);
  return found;
};

const list = <T>(value: unknown, at: string, check: Check<T>): readonly T[] => {
  if (!Array.isArray(value)) throw importErrors.invalidProfile(`${at} is not a list`);
  return value.map((each: unknown, i) => check(each, `${at}[${i}]`));
};

const zone = (value: unknown): string => {
  const name = text(value, 'zone');
  try {
    localClock(name);
  } catch {
    throw importErrors.invalidProfile(`zone ${name} is no IANA time zone`);
  }
  return name;
};

const aDateFormat: Check<string> = (value, at) => {
  const format = text(value, at);
  if (!/YYYY.*D|D.*YYYY/.test(format)) throw importErrors.invalidProfile(`${at} has no YYYY, MM and DD`);
  dateFormat(format);
  return format;
};

const columns = (value: unknown): ProfileColumns => {
  const given = fields(value, 'columns', ['key', 'received', 'closed', 'due', 'team', 'type', 'zip', 'area']);
  const needed = (name: string): string => text(given[name], `columns.${name}`);
  const optional = (name: string): string | null => orNull(given[name] ?? null, `columns.${name}`, text);
  return {
    key: needed('key'),
    received: needed('received'),
    closed: needed('closed'),
    due: optional('due'),
    team: optional('team'),
    type: optional('type'),
    zip: optional('zip'),
    area: optional('area'),
  };
};

const lookup = <T>(value: unknown, at: string, check: Check<T>): Lookup<T> => {
  const given = fields(value, at, ['columns', 'map', 'otherwise']);
  const entries = Object.entries(record(given['map'], `${at}.map`));
  return {
    columns: list(given['columns'], `${at}.columns`, text),
    map: Object.fromEntries(entries.map(([key, each]) => [key, check(each, `${at}.map.${key}`)])),
    otherwise: check(given['otherwise'], `${at}.otherwise`),
  };
};

const columnRule = (rule: Fields, at: string): ColumnRule => ({
  column: text(rule['column'], `${at}.column`),
  in: list(rule['in'], `${at}.in`, (value, where) => (value === '' ? '' : text(value, where))),
});
