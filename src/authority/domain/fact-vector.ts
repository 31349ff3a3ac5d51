import type { FactValue } from './fact-definition.ts';
import { type Doubt, type FactId, type FactReadings, definitionOf, factsCatalogue, isFactId, readFact } from './facts.ts';

/** Values by slot; undefined is UNKNOWN. Arrays of one shape keep the compiled conditions fast. */
export type Slots = readonly (FactValue | undefined)[];

/** All facts as they stand for one decision, and why the missing ones are missing. */
export type FactVector = { readonly slots: Slots; readonly doubts: Doubts };

export type Doubts = Readonly<Partial<Record<FactId, Doubt | undefined>>>;

export const factIds: readonly FactId[] = Object.keys(factsCatalogue).filter(isFactId);

const slotNumbers: ReadonlyMap<FactId, number> = new Map(factIds.map((id, slot) => [id, slot]));

export function slotOf(id: FactId): number {
  const slot = slotNumbers.get(id);
  if (slot === undefined) throw new RangeError(`No such fact: ${id}`);
  return slot;
}

/** Reads every fact at one instant. Facts of the request stay missing until `withFacts` sets them. */
export function readFacts(readings: FactReadings, at: Date): FactVector {
  const lookup: Readonly<Partial<Record<FactId, FactReadings[keyof FactReadings]>>> = readings;
  const doubts: Partial<Record<FactId, Doubt>> = {};
  const slots = factIds.map((id) => {
    const read = readFact(definitionOf(id), Object.hasOwn(lookup, id) ? lookup[id] : null, at);
    if (read.known) return read.value;
    doubts[id] = read.doubt;
    return undefined;
  });
  return { slots, doubts };
}

/** The same facts with these readings in place of what was read before. */
export function withReadings(vector: FactVector, readings: FactReadings, at: Date): FactVector {
  const ids = Object.keys(readings).filter(isFactId);
  if (ids.length === 0) return vector;
  const slots = [...vector.slots];
  const doubts: Partial<Record<FactId, Doubt | undefined>> = { ...vector.doubts };
  const lookup: Readonly<Partial<Record<FactId, FactReadings[keyof FactReadings]>>> = readings;
  for (const id of ids) {
    const read = readFact(definitionOf(id), lookup[id], at);
    slots[slotOf(id)] = read.known ? read.value : undefined;
    doubts[id] = read.known ? undefined : read.doubt;
  }
  return { slots, doubts };
}

/** The same facts with some set to known values; an undefined value makes that fact missing. */
export function withFacts(vector: FactVector, changes: Readonly<Partial<Record<FactId, FactValue | undefined>>>): FactVector {
  const slots = [...vector.slots];
  const doubts: Partial<Record<FactId, Doubt | undefined>> = { ...vector.doubts };
  for (const id of Object.keys(changes).filter(isFactId)) {
    const value = changes[id];
    slots[slotOf(id)] = value;
    doubts[id] = value === undefined ? 'missing' : undefined;
  }
  return { slots, doubts };
}

export const factIn = (slots: Slots, id: FactId): FactValue | undefined => slots[slotOf(id)];
