const day = 86_400_000;

/** The days of the synthetic year, up to today. */
export const lastYear = (): { readonly from: string; readonly to: string } => ({
  from: new Date(Date.now() - 364 * day).toISOString().slice(0, 10),
  to: new Date().toISOString().slice(0, 10),
});
