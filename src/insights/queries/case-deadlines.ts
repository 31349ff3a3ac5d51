import { Injectable } from '@nestjs/common';
import type { ComplaintPage } from '../../complaints/index.ts';
import { type Deadline, DeadlineReadings } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import type { CaseDeadline } from '../domain/case-file/case-file.ts';
import type { CaseWords } from '../domain/case-file/case-file-words.ts';
import { spanText } from '../domain/figures/span-text.ts';
import type { LabelOf } from './case-labels.ts';

type Timed = Pick<ComplaintPage, 'deadlines' | 'leftWhilePaused'>;

/** The deadlines of one complaint as paper tells them. */
@Injectable()
export class CaseDeadlines {
  constructor(
    private readonly readings: DeadlineReadings,
    private readonly clock: Clock,
  ) {}

  /** In the order in which they began. */
  async of(sql: Sql, { deadlines, leftWhilePaused }: Timed, labelOf: LabelOf, words: CaseWords): Promise<CaseDeadline[]> {
    const late = await this.readings.lateness(sql, deadlines, this.clock.now());
    return deadlines
      .toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime())
      .map((deadline) => {
        const [left, seconds] = [leftWhilePaused.get(deadline.id), late.get(deadline.id)];
        return {
          ...{ what: labelOf('deadline', deadline.kind), state: labelOf('deadline-state', deadline.state) },
          ...{ startedAt: deadline.startedAt, dueAt: deadline.dueAt, endedAt: deadline.stoppedAt },
          left: left === undefined ? null : spanOf(deadline, Math.max(0, left), words),
          // What nobody has found yet is missed all the same.
          missedAt: deadline.breachedAt ?? (seconds === undefined ? null : deadline.dueAt),
          late: seconds === undefined ? null : spanOf(deadline, seconds, words),
          pauses: deadline.pauses.map(({ reason, from, to }) => ({ why: labelOf('pause', reason), from, to })),
        };
      });
  }
}

/** Of working hours, unless the deadline counts every hour of the day. */
const spanOf = ({ hours }: Deadline, seconds: number, { workingHours }: CaseWords): string =>
  hours === 'business' || hours === 'working-days' ? `${spanText(seconds)} ${workingHours}` : spanText(seconds);
