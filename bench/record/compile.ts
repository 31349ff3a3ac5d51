import type { Program, Source, Template } from './program.ts';
import type { Recording } from './recording.ts';
import { isInstant, knownBefore, textOf, type Known } from './sources.ts';
import { tokens } from './tokens.ts';

/**
 * Turns two recordings of the same kind of request into a program for any number of them: what is the same in both is
 * constant, and what differs is traced to where it came from. Throws when the two did not send the same statements.
 */
export function compile(one: Recording, other: Recording): Program {
  const tracer = new Tracer(one, other);
  const shape = ({ statements }: Recording): string => statements.map(({ text }) => text).join('\n');
  if (shape(one) !== shape(other))
    throw new Error(`Two alike requests sent different statements:\n${shape(one)}\n--\n${shape(other)}`);
  const statements = one.statements.map(({ name, text, values }, at) => ({
    name,
    text,
    values: values.map((value, place) => tracer.template(value, other.statements[at]?.values[place], at)),
  }));
  const text = tracer.template(one.answer.text, other.answer.text, one.statements.length);
  return { statements, answer: { status: one.answer.status, text }, asRecorded: tracer.untraced };
}

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const referenceForm = /^[A-HJ-NP-Z2-9]{7}$/;

class Tracer {
  readonly untraced: string[] = [];
  readonly #one: Recording;
  readonly #other: Recording;
  readonly #made: Record<'id' | 'reference', string[]> = { id: [], reference: [] };

  constructor(one: Recording, other: Recording) {
    this.#one = one;
    this.#other = other;
  }

  template(a: unknown, b: unknown, before: number): Template {
    if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
      return { items: a.map((item, at) => this.template(item, b[at], before)) };
    }
    if (a instanceof Date && b instanceof Date) return this.#moment(a, b, before);
    if (JSON.stringify(a) === JSON.stringify(b)) return { constant: a };
    const source = this.#source(a, b, before);
    if (source) return { source, as: 'value' };
    const [text, otherText] = [jsonOf(a), jsonOf(b)];
    return text !== null && otherText !== null ? this.#parts(text, otherText, before) : this.#asRecorded(a);
  }

  /** A moment that both recordings share is a constant; one that moved along was read somewhere or counts from the request. */
  #moment(a: Date, b: Date, before: number): Template {
    if (a.getTime() === b.getTime()) return { constant: a };
    return { source: this.#known(a, b, before) ?? this.#clock(a), as: 'date' };
  }

  #parts(a: string, b: string, before: number): Template {
    const [some, others] = [tokens(a, this.#one.request.body), tokens(b, this.#other.request.body)];
    if (some.length !== others.length || some.length === 1) return this.#asRecorded(a);
    const parts = some.map((token, at) =>
      token === others[at] ? token : (this.#source(token, others[at], before) ?? this.#kept(token)),
    );
    return { parts: parts.reduce<(string | Source)[]>(withPart, []) };
  }

  #source(a: unknown, b: unknown, before: number): Source | null {
    const known = this.#known(a, b, before);
    if (known || typeof a !== 'string') return known;
    if (idForm.test(a)) return this.#fresh('id', a);
    if (isInstant(a)) return this.#clock(new Date(a));
    return referenceForm.test(a) ? this.#fresh('reference', a) : null;
  }

  /** Known from the same place in both recordings. */
  #known(a: unknown, b: unknown, before: number): Source | null {
    const others = new Map(knownBefore(this.#other, before).map(({ source, value }) => [JSON.stringify(source), value]));
    const isIt = ({ source, value }: Known): boolean =>
      value !== null && textOf(value) === textOf(a) && textOf(others.get(JSON.stringify(source))) === textOf(b);
    return knownBefore(this.#one, before).find(isIt)?.source ?? null;
  }

  #fresh(from: 'id' | 'reference', value: string): Source {
    const made = this.#made[from];
    if (!made.includes(value)) made.push(value);
    return { from, number: made.indexOf(value) };
  }

  #clock(moment: Date): Source {
    return { from: 'clock', offset: moment.getTime() - this.#one.at.getTime() };
  }

  #kept(token: string): string {
    this.untraced.push(token);
    return token;
  }

  #asRecorded(value: unknown): Template {
    this.untraced.push(String(value));
    return { constant: value };
  }
}

/** pg sends objects as JSON. */
function jsonOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : null;
}

function withPart(parts: readonly (string | Source)[], part: string | Source): (string | Source)[] {
  const last = parts.at(-1);
  return typeof last === 'string' && typeof part === 'string' ? [...parts.slice(0, -1), last + part] : [...parts, part];
}
