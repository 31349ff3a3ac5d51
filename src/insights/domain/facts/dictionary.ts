/** What the places in `codes` stand for. Lists only grow while the process lives: places in columns read earlier stay true. */
export type Dictionary = { readonly category: readonly string[]; readonly team: readonly string[] };

export const grown = (known: readonly string[], found: readonly string[]): readonly string[] => [
  ...known,
  ...found.filter((key) => !known.includes(key)),
];
