import type { DeadlinePolicy, PolicyDraft, Rung } from '../../api/views.ts';

export const kinds = ['ACKNOWLEDGE', 'FIRST_RESPONSE', 'UPDATE', 'RESOLUTION', 'DECISION', 'REGULATORY'] as const;
export const factNames = ['severity', 'category', 'origin', 'channel'] as const;
export type FactName = (typeof factNames)[number];
export const countings = ['business', 'working-days', 'calendar'] as const;
export const pauseReasons = ['AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY'] as const;
export const starts = ['RECEIPT', 'LETTER'] as const;
export const stops = ['ACKNOWLEDGED', 'RESPONDED', 'RESOLVED', 'ANSWERED'] as const;
export const whens = ['BEFORE', 'DUE', 'AFTER'] as const;
export const actions = ['NOTIFY', 'REASSIGN', 'ESCALATE'] as const;

/** Whom each step of a ladder can mean. */
export const targetsOf = {
  NOTIFY: ['OWNER', 'FRONTLINE', 'SENIOR', 'SUPERVISOR', 'MANAGER'],
  REASSIGN: ['POOL', 'LEAD'],
  ESCALATE: ['supervisor', 'manager'],
} as const satisfies Readonly<Record<Rung['action'], readonly Rung['to'][]>>;

/** One of a list that the API names by a plain string; the first where it is none of them. */
export const oneOf = <Name extends string>(names: readonly [Name, ...Name[]], value: string): Name =>
  names.find((name) => name === value) ?? names[0];

export const emptyPolicy: PolicyDraft = {
  ...{ kind: 'RESOLUTION', name: '', when: [], hours: 'business', target: 8 * 3600 },
  ...{ pausesOn: [], ladder: [] },
};

/** A stored policy as a draft of its next version. */
export const draftOf = (policy: DeadlinePolicy): PolicyDraft => ({
  kind: oneOf(kinds, policy.kind),
  name: policy.name,
  ...(policy.source !== null && { source: policy.source }),
  ...(policy.slot !== '' && { slot: policy.slot }),
  when: policy.when.map(({ fact, values }) => ({ fact: oneOf(factNames, fact), values })),
  hours: oneOf(countings, policy.hours),
  target: policy.target,
  pausesOn: policy.pausesOn.map(({ reason, atMostSeconds }) => ({ reason: oneOf(pauseReasons, reason), atMostSeconds })),
  ladder: policy.ladder.map(({ when, amount, action, to }) => ({
    when: oneOf(whens, when),
    amount,
    action: oneOf(actions, action),
    to: oneOf(everyTarget, to),
  })),
  ...(policy.statute && {
    statute: { startsOn: oneOf(starts, policy.statute.startsOn), stopsOn: oneOf(stops, policy.statute.stopsOn) },
  }),
  ...(policy.calendarId !== null && { calendarId: policy.calendarId }),
});

const everyTarget = ['OWNER', 'FRONTLINE', 'SENIOR', 'SUPERVISOR', 'MANAGER', 'POOL', 'LEAD', 'supervisor', 'manager'] as const;

/** As the API takes it: steps in the order of time, and what its kind does not have left out. */
export function bodyOf({ statute, pausesOn, ladder, source, slot, ...draft }: PolicyDraft): PolicyDraft {
  const isStatutory = draft.kind === 'REGULATORY';
  return {
    ...draft,
    name: draft.name.trim(),
    ...(source !== undefined && source.trim() !== '' && { source: source.trim() }),
    ...(slot !== undefined && slot !== '' && { slot }),
    when: draft.when.filter(({ values }) => values.length > 0),
    pausesOn: isStatutory ? [] : pausesOn,
    ladder: inOrder(ladder),
    ...(isStatutory && { statute: statute ?? { startsOn: 'RECEIPT', stopsOn: 'RESPONDED' } }),
  };
}

const place = { BEFORE: -1, DUE: 0, AFTER: 1 } as const;

/** Most time left first. */
const inOrder = (ladder: readonly Rung[]): Rung[] =>
  ladder
    .map((rung) => (rung.when === 'DUE' ? { ...rung, amount: 0 } : rung))
    .toSorted((one, other) => place[one.when] - place[other.when] || stepOf(one) - stepOf(other));

const stepOf = ({ when, amount }: Rung): number => (when === 'BEFORE' ? -amount : amount);
