import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { en } from './en.ts';
import { es } from './es.ts';

const sourcesIn = (folder: string): string[] =>
  readdirSync(path.join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(path.join('src', folder, file), 'utf8'));

const foundIn = (folders: readonly string[], form: RegExp): string[] => [
  ...new Set(folders.flatMap(sourcesIn).flatMap((text) => [...text.matchAll(form)].flatMap(([, found]) => found ?? []))),
];

/** Inside the deadlines alone: refusals of its arithmetic that no command can bring about. */
const neverSaid = [
  'deadline-finished',
  'deadline-not-provisional',
  'deadline-of-another-kind',
  'deadline-out-of-order',
  'due-before-start',
];
const alsoUnsaid = ['instant-out-of-range', 'figure-unknown'];

describe('what the server says', () => {
  it('of refusals at the desk, is said in Spanish too', () => {
    const desk = ['complaints', 'escalations', 'executions', 'deadlines', 'customers', 'staff', 'platform'];
    const codes = foundIn(desk, /new DomainError\(\s*'[a-z-]+',\s*'([a-z-]+)'/g);
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.filter((code) => es.problems[code] === undefined && ![...neverSaid, ...alsoUnsaid].includes(code))).toEqual([]);
  });

  it('of what happened to a complaint, is said in words in both languages', () => {
    const folders = ['complaints', 'escalations', 'executions', 'notifications'];
    const types = foundIn(
      folders,
      /type: '((?:complaint|contact|visit|escalation|message|note|promise|remedy|hold|evidence|decision)\.[a-z-]+)'/g,
    );
    const change = ['complaint.changed'];
    for (const words of [en.events, es.events]) {
      expect(types.filter((type) => !Object.hasOwn(words, type) && !change.includes(type))).toEqual([]);
    }
  });
});
