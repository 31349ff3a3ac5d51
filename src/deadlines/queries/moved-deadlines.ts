import { Injectable } from '@nestjs/common';
import type { Deadline } from '../domain/deadline.ts';

export type Move = {
  readonly subjectId: string;
  readonly deadlineId: string;
  readonly kind: string;
  readonly dueAt: Date;
  readonly newDueAt: Date;
};

/** `looked` of all open ones; `complete` is false where there were too many to look at. Seconds are of the wall clock, most first. */
export type Moves = {
  readonly looked: number;
  readonly complete: boolean;
  readonly moved: number;
  readonly newlyLate: number;
  readonly mostEarlierSeconds: number;
  readonly mostLaterSeconds: number;
  readonly examples: readonly Move[];
};

type Read = (after: string, limit: number) => Promise<readonly Deadline[]>;
type Step = (deadlines: readonly Deadline[]) => Promise<(deadline: Deadline) => Deadline>;

const batch = 5_000;
const mostLooked = 200_000;
const examples = 10;
const first = '00000000-0000-0000-0000-000000000000';

/** How many open deadlines a step would move, and how far. */
@Injectable()
export class MovedDeadlines {
  async count(read: Read, step: Step): Promise<Moves> {
    const moves: Move[] = [];
    let [looked, newlyLate, after] = [0, 0, first];
    for (let found = batch; found === batch && looked < mostLooked;) {
      const deadlines = await read(after, batch);
      const stepped = await step(deadlines);
      for (const deadline of deadlines) {
        const next = stepped(deadline);
        if (next.breachedAt !== null && deadline.breachedAt === null) newlyLate += 1;
        const move = moveOf(deadline, next);
        if (move) moves.push(move);
      }
      found = deadlines.length;
      looked += found;
      after = deadlines.at(-1)?.id ?? after;
    }
    return { looked, complete: looked < mostLooked, newlyLate, ...summary(moves) };
  }
}

const moveOf = ({ id, subjectId, kind, dueAt }: Deadline, next: Deadline): Move | null =>
  dueAt === null || next.dueAt === null || dueAt.getTime() === next.dueAt.getTime()
    ? null
    : { subjectId, deadlineId: id, kind, dueAt, newDueAt: next.dueAt };

const secondsOf = ({ dueAt, newDueAt }: Move): number => (newDueAt.getTime() - dueAt.getTime()) / 1000;

function summary(moves: readonly Move[]): Pick<Moves, 'moved' | 'mostEarlierSeconds' | 'mostLaterSeconds' | 'examples'> {
  let [mostEarlierSeconds, mostLaterSeconds] = [0, 0];
  for (const move of moves) {
    mostEarlierSeconds = Math.max(mostEarlierSeconds, -secondsOf(move));
    mostLaterSeconds = Math.max(mostLaterSeconds, secondsOf(move));
  }
  const farthest = moves.toSorted((one, other) => Math.abs(secondsOf(other)) - Math.abs(secondsOf(one)));
  return { moved: moves.length, mostEarlierSeconds, mostLaterSeconds, examples: farthest.slice(0, examples) };
}
