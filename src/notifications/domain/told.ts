type Recorded = { readonly payload: Readonly<Record<string, unknown>>; readonly recordedAt: Date };

type Timed = { readonly kind: string; readonly state: string; readonly dueAt: string | null };

/** When one of the deadlines that an event tells of is due, the first kind that has one; a time that is past is none. */
export function dueIn({ payload, recordedAt }: Recorded, ...kinds: readonly string[]): Date | null {
  const deadlines = (payload['deadlines'] ?? []) as readonly Timed[];
  for (const kind of kinds) {
    const { dueAt } = deadlines.findLast((deadline) => deadline.kind === kind && deadline.state === 'RUNNING') ?? {};
    if (dueAt && new Date(dueAt) > recordedAt) return new Date(dueAt);
  }
  return null;
}

type Promised = {
  readonly id: string;
  readonly what: string;
  readonly dueAt: Date;
  readonly madeAt: Date;
  readonly keptAt: Date | null;
};

/** The newest promise that had run out, unkept, when this one was made. */
export const missedBefore = (made: Promised, promises: readonly Promised[]): Promised | null =>
  promises
    .filter(({ id, dueAt, keptAt }) => id !== made.id && dueAt <= made.madeAt && (keptAt === null || keptAt > made.madeAt))
    .toSorted((one, other) => other.dueAt.getTime() - one.dueAt.getTime())[0] ?? null;
