/** A month or a week, and how many there were in it. */
type Period = { readonly name: string; readonly n: number };

/** The periods in which there was nothing, those next to each other as one: `2026-02 – 2026-04`. The periods stand in their order, without a gap. */
export const emptyRuns = (periods: readonly Period[]): readonly string[] => {
  const runs: { first: string; last: string }[] = [];
  for (const [place, { name, n }] of periods.entries()) {
    if (n > 0) continue;
    const open = periods[place - 1]?.n === 0 ? runs.at(-1) : undefined;
    if (open) open.last = name;
    else runs.push({ first: name, last: name });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first} – ${last}`));
};
