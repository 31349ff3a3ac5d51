import type { LateReason } from '../domain/why-late.ts';
import type { DeadlineExplanation } from '../queries/deadline-explanation.query.ts';
import type { DeadlineExplanationView, LateReasonView, PredecessorView } from './deadline.views.ts';

export function toDeadlineExplanation({
  deadline,
  policyName,
  why,
  latenessSeconds,
  asOf,
  reasons,
  rungs,
  before,
}: DeadlineExplanation): DeadlineExplanationView {
  const { id, kind, key, state, startedAt, dueAt, stoppedAt, breachedAt } = deadline;
  const { policyKey, policyVersion, calendarId, calendarVersion, hours, target } = deadline;
  return {
    ...{ id, kind, key, state, startedAt, dueAt, stoppedAt, breachedAt },
    ...{ policyKey, policyName, policyVersion, calendarId, calendarVersion, hours, target, asOf },
    spans: [...why.spans],
    countedSeconds: why.countedSeconds,
    remainingSeconds: why.remainingSeconds,
    daysOff: [...why.daysOff],
    lateSeconds: latenessSeconds,
    reasons: reasons.map(toReason),
    rungs: [...rungs],
    before: before.map(toPredecessor),
  };
}

const toPredecessor = ({ deadline, policyName }: DeadlineExplanation['before'][number]): PredecessorView => {
  const { policyVersion, dueAt, breachedAt, stoppedAt } = deadline;
  return { policyName, policyVersion, dueAt, breachedAt, endedAt: stoppedAt };
};

const toReason = (reason: LateReason): LateReasonView => ({
  code: reason.code,
  state: 'state' in reason ? reason.state : null,
  seconds: 'seconds' in reason ? Math.round(reason.seconds) : null,
  at: 'at' in reason ? reason.at : null,
});
