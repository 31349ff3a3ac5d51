import { type CounterKey, counterKey, counterScopes, counterWindows } from '../domain/counter.ts';
import { factIds, factIn } from '../domain/fact-vector.ts';
import { definitionOf } from '../domain/facts.ts';
import { verdicts } from '../domain/verdict.ts';
import { type Cases, type ColumnName, type KindRange, presentBits, rulings, stopBits } from './cases.ts';
import { type Encoding, encoded, encodingOf, unknownAs } from './column.ts';
import { Growing } from './growing.ts';
import type { RecordedCase } from './recorded-case.ts';

export const everyCounter: readonly CounterKey[] = counterScopes.flatMap((scope) =>
  counterWindows.map((window) => counterKey({ scope, window })),
);

const mostEvidence = 31;
const dayMs = 86_400_000;

/** Collects cases, in the order of time, and makes columns of them. */
export class CaseWriter {
  readonly #columns = new Map<ColumnName, Growing>();
  readonly #kinds = new Map<string, number>();
  readonly #kindOfRow = new Growing('number');
  readonly #teams = new Map<string, number>();
  readonly #evidence = new Map<string, number>();
  readonly #decisions = new Growing('members');
  readonly #complaints = new Growing('members');
  #rows = 0;

  get rows(): number {
    return this.#rows;
  }

  /** False for a case that cannot be written: more kinds of evidence than a column can tell apart. */
  add(past: RecordedCase): boolean {
    const evidence = past.present.evidence.map((kind) => numberOf(this.#evidence, kind));
    if (evidence.some((place) => place >= mostEvidence)) return false;
    this.#kindOfRow.push(numberOf(this.#kinds, past.kind));
    for (const id of factIds) {
      this.#put(`fact:${id}`, encodingOf(definitionOf(id)), encoded(definitionOf(id), factIn(past.facts.slots, id)));
    }
    this.#putCounters(past);
    this.#putPresence(past, evidence);
    this.#putOutcome(past);
    for (const word of wordsOfUuid(past.decisionId)) this.#decisions.push(word);
    for (const word of wordsOfUuid(past.complaintId)) this.#complaints.push(word);
    this.#rows += 1;
    return true;
  }

  cases(synthetic: boolean): Cases {
    const kindOfRow = this.#kindOfRow.inOrder(upTo(this.#rows)).values;
    const { order, ranges } = byKind(kindOfRow, [...this.#kinds.keys()]);
    const ofIds = Uint32Array.from({ length: 4 * this.#rows }, (_, place) => 4 * (order[place >> 2] ?? 0) + (place & 3));
    return {
      rows: this.#rows,
      ranges,
      columns: new Map([...this.#columns].map(([name, column]) => [name, column.inOrder(order)])),
      words: { team: [...this.#teams.keys()], evidence: [...this.#evidence.keys()] },
      ids: { decision: bytesOf(this.#decisions, ofIds), complaint: bytesOf(this.#complaints, ofIds) },
      synthetic,
    };
  }

  #putCounters({ used, counters, paidUnder }: RecordedCase): void {
    for (const key of everyCounter) {
      const known = used[key];
      this.#put(`used:${key}`, 'number', known?.known ? Number(known.value) : unknownAs.number);
    }
    this.#put(
      'counters',
      'number',
      counters.reduce((bits, key) => bits | (1 << everyCounter.indexOf(key)), 0),
    );
    this.#put(
      'paid',
      'number',
      Object.values(paidUnder).reduce((sum, minor) => sum + minor, 0),
    );
    for (const rule of new Set([...this.#obligations(), ...Object.keys(paidUnder)])) {
      this.#put(`paid:${rule}`, 'number', Object.hasOwn(paidUnder, rule) ? (paidUnder[rule] ?? 0) : 0);
    }
  }

  #obligations(): readonly string[] {
    return [...this.#columns.keys()].flatMap((name) => (name.startsWith('paid:') ? [name.slice('paid:'.length)] : []));
  }

  #putPresence({ hardStops, present, rank, factsCatalogueVersion }: RecordedCase, evidence: readonly number[]): void {
    this.#put('stops', 'code', bitsOf(stopBits, hardStops));
    this.#put('present', 'code', bitsOf(presentBits, present));
    this.#put(
      'evidence',
      'members',
      evidence.reduce((bits, place) => bits | (1 << place), 0),
    );
    this.#put('rank', 'code', rank + 1);
    this.#put('catalogue', 'number', factsCatalogueVersion);
  }

  #putOutcome(past: RecordedCase): void {
    this.#put('asked', 'number', past.askedMinor ?? 0);
    this.#put('at', 'number', past.at.getTime());
    this.#put('day', 'number', Date.parse(`${past.day}T00:00:00Z`) / dayMs);
    this.#put('employee', 'number', holderNumber(past.employeeId));
    this.#put('customer', 'number', past.customerId === null ? unknownAs.number : holderNumber(past.customerId));
    this.#put('team', 'number', past.team === null ? unknownAs.number : numberOf(this.#teams, past.team));
    this.#put('verdict', 'code', verdicts.indexOf(past.verdict));
    this.#put('limit', 'number', past.limitMinor ?? unknownAs.number);
    this.#put('ruling', 'code', rulings.indexOf(past.ruling));
    this.#put('granted', 'number', past.grantedMinor ?? unknownAs.number);
    this.#put('waited', 'number', past.waitedSeconds ?? unknownAs.number);
  }

  /** A column that begins late has nothing in the rows before: an obligation nothing was paid under. */
  #put(name: ColumnName, encoding: Encoding, value: number): void {
    let column = this.#columns.get(name);
    if (!column) {
      column = new Growing(encoding);
      for (let row = 0; row < this.#rows; row += 1) column.push(0);
      this.#columns.set(name, column);
    }
    column.push(value);
  }
}

function numberOf(known: Map<string, number>, word: string): number {
  const number = known.get(word) ?? known.size;
  known.set(word, number);
  return number;
}

type Named = Readonly<Record<string, unknown>>;

const bitsOf = (bits: Readonly<Record<string, number>>, set: Named): number =>
  Object.entries(bits).reduce((sum, [name, bit]) => (set[name] === true ? sum | bit : sum), 0);

/** The last 52 bits of a UUID, which are random in a UUIDv7: enough to tell holders apart, and exact in a number. */
const holderNumber = (uuid: string): number => Number.parseInt(uuid.replaceAll('-', '').slice(-13), 16);

const wordsOfUuid = (uuid: string): readonly number[] => {
  const digits = uuid.replaceAll('-', '');
  return [0, 8, 16, 24].map((place) => Number.parseInt(digits.slice(place, place + 8), 16));
};

/** Sixteen bytes for each row, as the processor keeps four words. */
const bytesOf = (words: Growing, order: Uint32Array): Uint8Array => {
  const { values } = words.inOrder(order);
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
};

const upTo = (rows: number): Uint32Array => Uint32Array.from({ length: rows }, (_, row) => row);

/** Rows of one kind beside each other, each kind in the order they came. */
function byKind(kindOfRow: ArrayLike<number>, kinds: readonly string[]): { order: Uint32Array; ranges: KindRange[] } {
  const counts = kinds.map(() => 0);
  for (let row = 0; row < kindOfRow.length; row += 1) counts[kindOfRow[row] ?? 0] = (counts[kindOfRow[row] ?? 0] ?? 0) + 1;
  const ranges: KindRange[] = [];
  for (const [place, kind] of kinds.entries()) {
    const from = ranges.at(-1)?.to ?? 0;
    ranges.push({ kind, from, to: from + (counts[place] ?? 0) });
  }
  const next = ranges.map(({ from }) => from);
  const order = new Uint32Array(kindOfRow.length);
  for (let row = 0; row < kindOfRow.length; row += 1) {
    const kind = kindOfRow[row] ?? 0;
    order[next[kind] ?? 0] = row;
    next[kind] = (next[kind] ?? 0) + 1;
  }
  return { order, ranges };
}
