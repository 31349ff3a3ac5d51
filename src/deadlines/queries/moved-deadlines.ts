import { Injectable } from '@nestjs/common';
import type { Deadline } from '../domain/deadline.ts';

/** `dueAt` is null for one that would begin, `newDueAt` for one that would end. */
export type Move = {
  readonly subjectId: string;
  readonly deadlineId: string;
  readonly kind: string;
  readonly dueAt: Date | null;
  readonly newDueAt: Date | null;
};

/** `looked` of all open ones; `complete` is false where there were too many to look at. Seconds are of the wall clock. */
export type Moves = {
  readonly looked: number;
  readonly complete: boolean;
  readonly moved: number;
  readonly ended: number;
  readonly started: number;
  readonly newlyLate: number;
  readonly mostEarlierSeconds: number;
  readonly mostLaterSeconds: number;
  readonly examples: readonly Move[];
};

const examples = 10;

/** Adds up what would become of open deadlines; keeps some of those that would move, end or begin: the ones due soonest. */
export class MovesTally {
  looked = 0;
  #counts = { moved: 0, ended: 0, started: 0, newlyLate: 0, mostEarlierSeconds: 0, mostLaterSeconds: 0 };
  #soonest: Move[] = [];

  look(count: number): void {
    this.looked += count;
  }

  move(before: Deadline, next: Deadline): void {
    if (next.breachedAt !== null && before.breachedAt === null) this.#counts.newlyLate += 1;
    const { id: deadlineId, subjectId, kind, dueAt } = before;
    if (dueAt === null || next.dueAt === null || dueAt.getTime() === next.dueAt.getTime()) return;
    const by = (next.dueAt.getTime() - dueAt.getTime()) / 1000;
    this.#counts.moved += 1;
    this.#counts.mostEarlierSeconds = Math.max(this.#counts.mostEarlierSeconds, -by);
    this.#counts.mostLaterSeconds = Math.max(this.#counts.mostLaterSeconds, by);
    this.#example({ subjectId, deadlineId, kind, dueAt, newDueAt: next.dueAt });
  }

  end({ id: deadlineId, subjectId, kind, dueAt }: Deadline): void {
    this.#counts.ended += 1;
    this.#example({ subjectId, deadlineId, kind, dueAt, newDueAt: null });
  }

  start({ id: deadlineId, subjectId, kind, dueAt, breachedAt }: Deadline): void {
    this.#counts.started += 1;
    if (breachedAt !== null) this.#counts.newlyLate += 1;
    this.#example({ subjectId, deadlineId, kind, dueAt: null, newDueAt: dueAt });
  }

  sum(mostLooked: number): Moves {
    return { looked: this.looked, complete: this.looked < mostLooked, ...this.#counts, examples: this.#soonest };
  }

  #example(move: Move): void {
    const last = this.#soonest[examples - 1];
    if (last && dueOf(last) <= dueOf(move)) return;
    this.#soonest = [...this.#soonest, move].toSorted((one, other) => dueOf(one) - dueOf(other)).slice(0, examples);
  }
}

// One that is paused and would end is due at no time known: after all others.
const dueOf = ({ dueAt, newDueAt }: Move): number => (dueAt ?? newDueAt)?.getTime() ?? Number.MAX_VALUE;

type Read = (after: string, limit: number) => Promise<readonly Deadline[]>;
type Step = (deadlines: readonly Deadline[]) => Promise<(deadline: Deadline) => Deadline>;

const batch = 5_000;
const mostLooked = 200_000;
const first = '00000000-0000-0000-0000-000000000000';

/** How many open deadlines a step would move, and how far. */
@Injectable()
export class MovedDeadlines {
  async count(read: Read, step: Step): Promise<Moves> {
    const tally = new MovesTally();
    let after = first;
    for (let found = batch; found === batch && tally.looked < mostLooked;) {
      const deadlines = await read(after, batch);
      const stepped = await step(deadlines);
      for (const deadline of deadlines) tally.move(deadline, stepped(deadline));
      tally.look(deadlines.length);
      found = deadlines.length;
      after = deadlines.at(-1)?.id ?? after;
    }
    return tally.sum(mostLooked);
  }
}
