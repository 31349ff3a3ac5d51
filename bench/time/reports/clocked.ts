/** How long it took, in milliseconds. */
export async function clocked(work: () => Promise<unknown>): Promise<{ ms: number }> {
  const begun = performance.now();
  await work();
  return { ms: performance.now() - begun };
}
