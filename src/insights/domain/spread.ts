/** Complaints whose time lies from `from` to just before `to` seconds; null where it has no end. */
export type SpreadBin = { readonly from: number; readonly to: number | null; readonly solved: number; readonly open: number };

/** The first bin ends here; each of the others is twice as long as the one before. */
export const firstBinEnds = 900;
export const bins = 20;

const edge = (bin: number): number => (bin === 0 ? 0 : firstBinEnds * 2 ** (bin - 1));

/** From counts by bin (0 is under a quarter of an hour) all bins up to the last that has anything. */
export const spread = (
  counts: readonly { readonly bin: number; readonly solved: number; readonly open: number }[],
): SpreadBin[] => {
  const last = Math.max(-1, ...counts.map(({ bin }) => bin));
  return Array.from({ length: last + 1 }, (_, bin) => {
    const found = counts.find((each) => each.bin === bin);
    const to = bin === bins ? null : edge(bin + 1);
    return { from: edge(bin), to, solved: found?.solved ?? 0, open: found?.open ?? 0 };
  });
};
