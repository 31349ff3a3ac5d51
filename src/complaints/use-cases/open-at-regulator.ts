import { Injectable } from '@nestjs/common';
import { DeadlinesApi, type DeadlineOutcome } from '../../deadlines/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext, Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { requireAllowed } from '../domain/change.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import { endOfDay } from '../domain/local-day.ts';
import { requireRecent, requireWithinYears } from '../domain/reasonable-dates.ts';
import { openAtRegulator } from '../domain/review.ts';
import { OpenAgain } from './open-again.ts';
import { OnComplaint } from './on-complaint.ts';

export type RegulatorInput = {
  readonly body: string;
  readonly reference: string;
  readonly letterAt: Date;
  readonly dueOn: string | null;
};

/** A regulator's letter starts a clock that nothing pauses and that ends with the day it names; what was finished is opened again. */
@Injectable()
export class OpenAtRegulator {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly deadlines: DeadlinesApi,
    private readonly again: OpenAgain,
  ) {}

  execute(id: ComplaintId, input: RegulatorInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, complaint) => {
      requireAllowed('regulator-open', complaint);
      requireRecent('letterAt', input.letterAt, tx.now);
      const dueAt = input.dueOn === null ? null : await this.#endOf(tx, input.dueOn);
      const change = openAtRegulator(complaint, { ...input, dueAt }, { at: tx.now, now: tx.now });
      await this.#requireNew(tx, id, input.reference);
      const told = await this.changes.apply(tx, complaint, change, await this.#startClock(tx, complaint, input, dueAt));
      return this.again.within(tx, told, 'regulator');
    });
  }

  async #endOf(tx: Tx, dueOn: string): Promise<Date> {
    requireWithinYears('dueOn', dueOn, tx.now);
    return endOfDay(await this.deadlines.houseDays(tx), dueOn);
  }

  /** The day that the letter names, else the one that a rule about such letters does; 422 when neither knows. */
  async #startClock(
    tx: Tx,
    { id, severity, category, origin, channel, teamId: holderId }: Complaint,
    { reference: key, letterAt: startedAt }: RegulatorInput,
    dueAt: Date | null,
  ): Promise<DeadlineOutcome> {
    const letter = { kind: 'REGULATORY', key, startedAt } as const;
    if (dueAt) return this.deadlines.start(tx, id, { ...letter, dueAt, stopsOn: 'ANSWERED' });
    const facts = { severity, category, origin, channel };
    const ruled = await this.deadlines.start(tx, id, { ...letter, facts, holderId, startsOn: 'LETTER' });
    if (ruled.changes.length === 0) throw complaintErrors.dueDayNeeded();
    return ruled;
  }

  async #requireNew(tx: Tx, id: ComplaintId, reference: string): Promise<void> {
    const running = (await this.deadlines.of(tx, id)).filter(({ state }) => state === 'RUNNING');
    if (running.some(({ kind, key }) => kind === 'REGULATORY' && key === reference))
      throw complaintErrors.regulatorAlreadyOpen(reference);
  }
}
