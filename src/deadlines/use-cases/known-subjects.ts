import { Injectable } from '@nestjs/common';
import type { Sql } from '../../platform/index.ts';
import { DueDeadlines } from '../db/due-deadlines.repository.ts';
import type { DeadlineKind } from '../domain/deadline.ts';
import type { NamesOfSubjects, TimedSubjects } from '../timed-subject.ts';

/** First those that are open, for something may begin for them; then whoever else still has a deadline of the kind. */
export type Pass = 'open' | 'rest';

/** Who is asked about the subjects of deadlines; told once, by whoever owns them. */
@Injectable()
export class KnownSubjects {
  #owner: TimedSubjects | null = null;
  #namesOf: NamesOfSubjects | null = null;

  constructor(private readonly due: DueDeadlines) {}

  are(owner: TimedSubjects, namesOf: NamesOfSubjects): void {
    this.#owner = owner;
    this.#namesOf = namesOf;
  }

  get owner(): TimedSubjects {
    if (!this.#owner) throw new Error('Nobody owns the subjects of deadlines.');
    return this.#owner;
  }

  get namesOf(): NamesOfSubjects {
    if (!this.#namesOf) throw new Error('Nobody owns the subjects of deadlines.');
    return this.#namesOf;
  }

  /** The next ids of a pass, ascending. */
  next(sql: Sql, kind: DeadlineKind, pass: Pass, after: string, limit: number): Promise<readonly string[]> {
    return pass === 'open' ? this.owner.openAfter(sql, after, limit, null) : this.due.subjectsOfKind(sql, kind, after, limit);
  }
}
