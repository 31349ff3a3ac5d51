/** Repeatable chance: the same seed gives the same numbers on every machine. */
export type Chance = {
  /** At least 0 and below 1. */
  readonly share: () => number;
  readonly among: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** One of the items, each as often as its weight says. */
  readonly weighted: <Item>(items: readonly (readonly [Item, number])[]) => Item;
  readonly happens: (probability: number) => boolean;
  /** Log-normal: half the values below the median, about two thirds within a factor e^spread of it. */
  readonly logNormal: (median: number, spread: number) => number;
};

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, equidistributed, fast; good enough for sample data, never for secrets. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    share,
    among: (items) => items[Math.floor(share() * items.length)] ?? items[0],
    weighted: (items) => chosen(items, share()),
    happens: (probability) => share() < probability,
    logNormal: (median, spread) => median * Math.exp(spread * normal(share(), share())),
  };
}

function chosen<Item>(items: readonly (readonly [Item, number])[], share: number): Item {
  let left = share * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  throw new RangeError('There is nothing to choose from');
}

/** Box and Muller's transform (Annals of Mathematical Statistics 29, 1958, 610–611). */
const normal = (one: number, other: number): number => Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
