import type { Progress } from './progress.ts';

/** What one contender did in one slice of time. */
export type Slice = {
  readonly perSecond: number;
  /** Milliseconds; null where the contender does not tell. */
  readonly p50: number | null;
  readonly p99: number | null;
  /** Milliseconds of processor time for each request: the contender's processes and PostgreSQL's; null where the system does not tell. */
  readonly cpuMs: number | null;
};

export type Contender<Name extends string> = {
  readonly name: Name;
  slice(clients: number, milliseconds: number): Promise<Slice>;
};

export type Plan = { readonly label: string; readonly rounds: number; readonly sliceMs: number; readonly clients: number };

/**
 * Lets contenders take turns, so that whatever else the machine does meets them all alike: every other round in
 * reverse order. The first round is not counted: caches, plans and compiled code are made in it.
 */
export async function takeTurns<Name extends string>(
  contenders: readonly Contender<Name>[],
  { label, rounds, sliceMs, clients }: Plan,
  progress: Progress,
): Promise<Map<Name, Slice[]>> {
  const slices = new Map(contenders.map(({ name }) => [name, [] as Slice[]]));
  for (let round = 0; round <= rounds; round += 1) {
    progress.step(
      `${label}, ${clients} clients: ${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}`,
      expected(contenders.length, sliceMs),
    );
    for (const { name, slice } of round % 2 ? contenders : contenders.toReversed()) {
      const done = await slice(clients, sliceMs);
      if (round > 0) slices.get(name)?.push(done);
    }
  }
  return slices;
}

export const expected = (contenders: number, sliceMs: number): number => (contenders * sliceMs * 1.5) / 1_000;
