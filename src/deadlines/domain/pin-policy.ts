import type { DeadlineId } from '../../kernel/index.ts';
import type { BusinessTime } from './business-time.ts';
import type { Deadline } from './deadline.ts';
import type { DeadlinePolicy } from './policy.ts';
import { supersede } from './replace-deadline.ts';

/** Whether a deadline runs by an older version of the policy. */
export const isOutdated = (deadline: Deadline, { key, version }: DeadlinePolicy): boolean =>
  deadline.policyKey === key && deadline.policyVersion !== version;

/** The newest version of its own policy for a deadline that is open: as if it had held from the beginning, on the calendar it has. */
export const reapplied = (
  deadline: Deadline,
  id: DeadlineId,
  policy: DeadlinePolicy,
  at: Date,
  time: BusinessTime,
): ReturnType<typeof supersede> => supersede(deadline, { id, policy, at }, time, time);
