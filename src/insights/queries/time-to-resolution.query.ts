import { Injectable } from '@nestjs/common';
import { confirmationEndsAt } from '../../complaints/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { Label } from '../domain/figures/label.ts';
import type { LogRank } from '../domain/statistics/log-rank.ts';
import type { Exclusion } from '../domain/statistics/observe.ts';
import { type ReportQuestion, requireAnswerable } from '../domain/figures/report-question.ts';
import { type ResolutionGroup, resolutionGroups } from '../domain/figures/resolution-groups.ts';
import { GroupLabels } from './group-labels.ts';
import { readResolutionTimes } from './resolution-times.ts';

export type TimeToResolution = {
  readonly question: ReportQuestion;
  readonly n: number;
  readonly groups: readonly (ResolutionGroup & { readonly label: Label })[];
  readonly excluded: Readonly<Record<Exclusion, number>>;
  /** Null with fewer than two groups that are large enough. */
  readonly comparison: LogRank | null;
  /** Until then a resolution counted here may be turned down; null when none can be. */
  readonly provisionalUntil: Date | null;
};

/** How long customers wait for their complaint to be resolved, those still waiting counted in. */
@Injectable()
export class TimeToResolutionQuery {
  constructor(
    private readonly database: Database,
    private readonly labels: GroupLabels,
    private readonly clock: Clock,
  ) {}

  /** Without `asOf` as of now. Throws 422 `period-empty` or `as-of-in-the-future`. */
  async execute(asked: Omit<ReportQuestion, 'asOf'> & { readonly asOf: Date | null }): Promise<TimeToResolution> {
    const now = this.clock.now();
    const question = { ...asked, asOf: asked.asOf ?? now };
    requireAnswerable(question, now);
    const { timesByKey, lastUnconfirmed } = await readResolutionTimes(this.database, question);
    const { n, groups, excluded, comparison } = resolutionGroups(timesByKey);
    const labelOf = await this.labels.of(this.database, question.by);
    return {
      question,
      n,
      groups: groups.map((group) => ({ ...group, label: labelOf(group.key) })),
      ...{ excluded, comparison },
      provisionalUntil: lastUnconfirmed && confirmationEndsAt(lastUnconfirmed),
    };
  }
}
