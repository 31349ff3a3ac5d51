import type { CalendarId } from '../../kernel/index.ts';
import type { StoredPolicy } from '../domain/stored.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';
import type { PolicyDraft } from '../use-cases/install-policies.ts';
import type { PolicyDraftDto } from './policy.dtos.ts';
import type { PolicyView, StoredPolicyView } from './policy.views.ts';

export const toDraft = (key: string, body: PolicyDraftDto): PolicyDraft => ({
  key,
  kind: body.kind,
  name: body.name.trim(),
  source: body.source ?? null,
  slot: body.slot ?? '',
  when: Object.fromEntries(body.when.map(({ fact, values }) => [fact, values])),
  hours: body.hours,
  target: body.target,
  pausesOn: body.pausesOn.map(({ reason, atMostSeconds }) => ({ reason, atMostSeconds: atMostSeconds ?? null })),
  ladder: body.ladder.map(({ when, amount, action, to }) => ({ when, amount, action, to })),
  statute: body.statute ? { startsOn: body.statute.startsOn, stopsOn: body.statute.stopsOn } : null,
  calendarId: (body.calendarId ?? null) as CalendarId | null,
});

export const toPolicyView = (policy: DeadlinePolicy): PolicyView => {
  const { key, version, kind, name, source, slot, order, when, hours, target, pausesOn, ladder, statute, calendarId } = policy;
  return {
    ...{ key, version, kind, name, source, slot, order, hours, target, statute, calendarId },
    when: Object.entries(when).map(([fact, values]) => ({ fact, values: [...values] })),
    pausesOn: [...pausesOn],
    ladder: [...ladder],
  };
};

export const toStoredPolicyView = ({ policy, active, savedAt, savedBy, savedByName }: StoredPolicy): StoredPolicyView => ({
  ...toPolicyView(policy),
  active,
  savedAt,
  savedBy,
  savedByName,
});
