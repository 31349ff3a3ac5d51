/** Complaints whose time lies from `from` to just before `to` seconds; null where it has no end. */
export type SpreadBin = { readonly from: number; readonly to: number | null; readonly solved: number; readonly open: number };

/** `leftOut`: with impossible dates, ended before they were received. */
export type Spread = { readonly bins: readonly SpreadBin[]; readonly leftOut: number };

/** The first bin ends here; each of the others is twice as long as the one before. */
export const firstBinEnds = 900;
export const bins = 20;
/** The bin of times that lasted less than nothing. */
export const impossible = -1;

const edge = (bin: number): number => (bin === 0 ? 0 : firstBinEnds * 2 ** (bin - 1));

/** From counts by bin (0 is under a quarter of an hour) all bins up to the last that has anything. */
export const spread = (counts: readonly { readonly bin: number; readonly solved: number; readonly open: number }[]): Spread => {
  const last = Math.max(-1, ...counts.map(({ bin }) => bin));
  const wrong = counts.find(({ bin }) => bin === impossible);
  const possible = Array.from({ length: last + 1 }, (_, bin) => {
    const found = counts.find((each) => each.bin === bin);
    const to = bin === bins ? null : edge(bin + 1);
    return { from: edge(bin), to, solved: found?.solved ?? 0, open: found?.open ?? 0 };
  });
  return { bins: possible, leftOut: wrong ? wrong.solved + wrong.open : 0 };
};
