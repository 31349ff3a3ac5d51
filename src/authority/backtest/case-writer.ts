import { type CounterKey, counterKey, counterScopes, counterWindows, isCounterKey } from '../domain/counter.ts';
import { factIds } from '../domain/fact-vector.ts';
import { definitionOf } from '../domain/facts.ts';
import { verdicts } from '../domain/verdict.ts';
import { byKind } from './by-kind.ts';
import { type Cases, type ColumnName, leftOut, presentBits, rulings, stopBits } from './cases.ts';
import { type Encoding, encoder, encodingOf, unknownAs } from './column.ts';
import { ColumnsWriter } from './columns-writer.ts';
import { Growing } from './growing.ts';
import type { RecordedCase } from './recorded-case.ts';
import { holderNumber, wordsOfUuid } from './uuid.ts';

export const everyCounter: readonly CounterKey[] = counterScopes.flatMap((scope) =>
  counterWindows.map((window) => counterKey({ scope, window })),
);

const mostEvidence = 31;
/** What is paid under an obligation without money. */
const givenOnce = 1;
const dayMs = 86_400_000;

/** Collects cases, in the order of time, and makes columns of them. */
export class CaseWriter {
  readonly #columns = new ColumnsWriter();
  readonly #facts = factIds.map((id) => ({
    encode: encoder(definitionOf(id)),
    column: this.#columns.column(`fact:${id}`, encodingOf(definitionOf(id))),
  }));
  readonly #used = everyCounter.map((key) => ({ key, column: this.#columns.column(`used:${key}`, 'number') }));
  /** Counters of some kinds of remedy only, and those that count times. */
  readonly #usedApart = new Map<CounterKey, Growing>();
  readonly #paid = new Map<string, Growing>();
  #budget: Growing | null = null;
  readonly #late = new Map<string, Growing>();
  readonly #kinds = new Numbering();
  readonly #kindOfRow = new Growing('number');
  readonly #teams = new Numbering();
  readonly #evidence = new Numbering();
  readonly #currencies = new Numbering();
  readonly #decisions = new Growing('members');
  readonly #complaints = new Growing('members');
  #rows = 0;

  get rows(): number {
    return this.#rows;
  }

  add(past: RecordedCase): void {
    this.#kindOfRow.push(this.#kinds.of(past.kind));
    for (const [slot, { encode, column }] of this.#facts.entries()) column.push(encode(past.facts.slots[slot]));
    this.#addCounters(past);
    this.#addLate(past);
    this.#addBudget(past);
    this.#addPresence(past);
    this.#addOutcome(past);
    for (const word of wordsOfUuid(past.decisionId)) this.#decisions.push(word);
    for (const word of wordsOfUuid(past.complaintId)) this.#complaints.push(word);
    this.#rows += 1;
  }

  cases(synthetic: boolean): Cases {
    const all = Uint32Array.from({ length: this.#rows }, (_, row) => row);
    const { order, ranges } = byKind(this.#kindOfRow.inOrder(all).values, this.#kinds.words);
    const ofIds = Uint32Array.from({ length: 4 * this.#rows }, (_, place) => 4 * (order[place >> 2] ?? 0) + (place & 3));
    return {
      rows: this.#rows,
      ranges,
      columns: this.#columns.inOrder(order),
      words: {
        team: this.#teams.words,
        evidence: this.#evidence.words.slice(0, mostEvidence),
        currency: this.#currencies.words,
      },
      ids: { decision: bytesOf(this.#decisions, ofIds), complaint: bytesOf(this.#complaints, ofIds) },
      synthetic,
    };
  }

  #addCounters({ used, counters, paidUnder, askedMinor }: RecordedCase): void {
    for (const { key, column } of this.#used) {
      const known = used[key];
      column.push(known?.known ? Number(known.value) : unknownAs.number);
    }
    for (const key of Object.keys(used).filter(isCounterKey)) if (!everyCounter.includes(key)) this.#beginApart(key);
    for (const [key, column] of this.#usedApart) {
      const known = used[key];
      column.push(known?.known ? Number(known.value) : unknownAs.number);
    }
    let paid = 0;
    for (const [rule, minor] of Object.entries(paidUnder)) {
      paid += minor;
      if (!this.#paid.has(rule)) this.#paid.set(rule, this.#columns.column(`paid:${rule}`, 'number', this.#rows));
    }
    for (const [rule, column] of this.#paid)
      column.push(Object.hasOwn(paidUnder, rule) ? (askedMinor === null ? givenOnce : (paidUnder[rule] ?? 0)) : 0);
    this.#add('paid', 'number', paid);
    this.#add('counters', 'number', bitsFor(counters.map((key) => everyCounter.indexOf(key)).filter((place) => place >= 0)));
  }

  #addLate({ late }: RecordedCase): void {
    for (const rule of late)
      if (!this.#late.has(rule)) this.#late.set(rule, this.#columns.column(`late:${rule}`, 'code', this.#rows));
    for (const [rule, column] of this.#late) column.push(Number(late.includes(rule)));
  }

  #addBudget({ budgetLeftMinor }: RecordedCase): void {
    if (budgetLeftMinor !== null) this.#budget ??= this.#columns.column('budget', 'number', this.#rows, unknownAs.number);
    this.#budget?.push(budgetLeftMinor ?? unknownAs.number);
  }

  #beginApart(key: CounterKey): void {
    if (this.#usedApart.has(key)) return;
    this.#usedApart.set(key, this.#columns.column(`used:${key}`, 'number', this.#rows, unknownAs.number));
  }

  #addPresence({ hardStops, present, rank, factsCatalogueVersion, byRules, byEarlierRules }: RecordedCase): void {
    const evidence = present.evidence.map((kind) => this.#evidence.of(kind));
    const tooMuch = evidence.some((place) => place >= mostEvidence);
    this.#add('leftOut', 'code', leftOut.indexOf(!byRules ? 'not-decided-by-rules' : tooMuch ? 'too-much-evidence' : 'no'));
    this.#add('earlier', 'code', Number(byEarlierRules));
    this.#add('stops', 'code', namedBits(stopBits, hardStops));
    this.#add('present', 'code', namedBits(presentBits, present));
    this.#add('evidence', 'members', bitsFor(evidence));
    this.#add('rank', 'code', rank + 1);
    this.#add('catalogue', 'number', factsCatalogueVersion);
  }

  #addOutcome(past: RecordedCase): void {
    this.#add('currency', 'code', this.#currencies.of(past.currency));
    this.#add('asked', 'number', past.askedMinor ?? 0);
    this.#add('at', 'number', past.at.getTime());
    this.#add('day', 'number', Date.parse(`${past.day}T00:00:00Z`) / dayMs);
    this.#add('employee', 'number', holderNumber(past.employeeId));
    this.#add('customer', 'number', past.customerId === null ? unknownAs.number : holderNumber(past.customerId));
    this.#add('account', 'number', past.accountId === null ? unknownAs.number : holderNumber(past.accountId));
    this.#add('team', 'number', past.team === null ? unknownAs.number : this.#teams.of(past.team));
    this.#add('verdict', 'code', verdicts.indexOf(past.verdict));
    this.#add('limit', 'number', past.limitMinor ?? unknownAs.number);
    this.#add('ruling', 'code', rulings.indexOf(past.ruling));
    this.#add('granted', 'number', past.grantedMinor ?? unknownAs.number);
    this.#add('waited', 'number', past.waitedSeconds ?? unknownAs.number);
  }

  #add(name: ColumnName, encoding: Encoding, value: number): void {
    this.#columns.column(name, encoding).push(value);
  }
}

/** Numbers words from 0 on, in the order in which they come. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  get words(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  of(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}

const bitsFor = (places: readonly number[]): number => places.reduce((bits, place) => bits | (1 << place), 0);

const namedBits = (bits: Readonly<Record<string, number>>, set: Readonly<Record<string, unknown>>): number => {
  let sum = 0;
  for (const name in bits) if (set[name] === true) sum |= bits[name] ?? 0;
  return sum;
};

/** Sixteen bytes for each row, as the processor keeps four words. */
const bytesOf = (words: Growing, order: Uint32Array): Uint8Array => {
  const { values } = words.inOrder(order);
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
};
