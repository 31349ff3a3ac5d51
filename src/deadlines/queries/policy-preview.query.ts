import { Injectable } from '@nestjs/common';
import { Clock, DomainError, Ids, type DeadlineId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import { isUnfinished, type SubjectId } from '../domain/deadline.ts';
import { checkedPolicies } from '../domain/policy-faults.ts';
import { KnownSubjects, type Pass } from '../use-cases/known-subjects.ts';
import { planAgain, type Plan } from '../use-cases/plan-again.ts';
import { Timetables } from '../use-cases/timetables.ts';
import { asIf, type Hypothesis, type Intention } from './hypothetical-policies.ts';
import { MovesTally, type Moves } from './moved-deadlines.ts';

const batch = 1_000;
const mostLooked = 200_000;
const first = '00000000-0000-0000-0000-000000000000';

/** What would become of everything that is open if policies were changed and applied to it; nothing is written. */
@Injectable()
export class PolicyPreviewQuery {
  constructor(
    private readonly database: Database,
    private readonly subjects: KnownSubjects,
    private readonly deadlines: Deadlines,
    private readonly timetables: Timetables,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Throws 422 `policies-faulty` when a draft cannot be used by itself, 404 `policy-not-found`. */
  async execute(intention: Intention): Promise<Moves> {
    if ('draft' in intention) checkedPolicies([{ ...intention.draft, version: 0, order: 1 }]);
    const { policies, known } = await this.timetables.current(this.database);
    const hypothesis = asIf(intention, policies, known);
    if (!hypothesis) throw new DomainError('not-found', 'policy-not-found', 'No deadline policy of this key is in force.');
    const tally = new MovesTally();
    for (const pass of ['open', 'rest'] as const) await this.#count(hypothesis, pass, tally);
    return tally.sum(mostLooked);
  }

  async #count(hypothesis: Hypothesis, pass: Pass, tally: MovesTally): Promise<void> {
    let after = first;
    for (let found = batch; found === batch && tally.looked < mostLooked;) {
      const ids = await this.subjects.next(this.database, hypothesis.kind, pass, after, batch);
      await this.#look(hypothesis, ids, pass, tally);
      found = ids.length;
      after = ids.at(-1) ?? after;
    }
  }

  async #look({ kind, policies, applied }: Hypothesis, ids: readonly string[], pass: Pass, tally: MovesTally): Promise<void> {
    const subjects = (await this.subjects.owner.of(this.database, ids)).filter(({ isOpen }) => isOpen === (pass === 'open'));
    const all = await this.deadlines.ofAll(this.database, ids as readonly SubjectId[]);
    const timetable = await this.timetables.current(this.database);
    const times = await this.timetables.timesOf(
      this.database,
      [...all.values()].flat().filter((deadline) => deadline.kind === kind),
    );
    const nextId = (): DeadlineId => this.ids.next<DeadlineId>();
    const ground = { timetable, times, nextId, at: this.clock.now(), policies, applied };
    for (const subject of subjects) {
      const own = all.get(subject.id) ?? [];
      tally.look(own.filter((deadline) => deadline.kind === kind && isUnfinished(deadline)).length);
      count(planAgain(subject, [kind], own, ground), tally);
    }
  }
}

function count({ replaced, cancelled, begun }: Plan, tally: MovesTally): void {
  for (const { before, deadline } of replaced) tally.move(before, deadline);
  for (const { deadline } of cancelled) tally.end(deadline);
  for (const { outcome } of begun) tally.start(outcome.deadline);
}
