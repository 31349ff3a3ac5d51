import type { DeadlinePolicy, PolicyDraft, Rung } from '../../api/views.ts';

export const kinds = [
  'ACKNOWLEDGE',
  'FIRST_RESPONSE',
  'UPDATE',
  'RESOLUTION',
  'DECISION',
  'REGULATORY',
  'PROMISE',
  'OBLIGATION',
  'REVIEW',
] as const;
type Kind = (typeof kinds)[number];
export const factNames = ['severity', 'category', 'origin', 'channel'] as const;
export type FactName = (typeof factNames)[number];
export const countings = ['business', 'working-days', 'calendar', 'fixed'] as const;
export const pauseReasons = ['AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY'] as const;

/** Which waits may stop the time of which kind; all others never pause. */
export const reasonsOf = (kind: Kind): readonly (typeof pauseReasons)[number][] =>
  kind === 'RESOLUTION' ? pauseReasons : kind === 'UPDATE' ? ['AWAITING_CUSTOMER'] : [];

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

const alwaysNamed: readonly Kind[] = ['PROMISE', 'OBLIGATION', 'REVIEW'];

/** Somebody names the day case by case: there is no time, no condition and no pause to choose, only steps. */
export const isDayNamed = ({ kind, hours }: Pick<PolicyDraft, 'kind' | 'hours'>): boolean =>
  alwaysNamed.includes(kind) || (kind === 'REGULATORY' && hours === 'fixed');

/** A new kind with what it can have of what was chosen. */
export const ofKind = (kind: Kind, { hours, target }: PolicyDraft): Partial<PolicyDraft> =>
  hours === 'fixed' && !alwaysNamed.includes(kind)
    ? { kind, hours: emptyPolicy.hours, target: emptyPolicy.target }
    : { kind, ...(alwaysNamed.includes(kind) ? { hours: 'fixed', target: 0 } : { hours, target }) };

const letter = { startsOn: 'LETTER', stopsOn: 'ANSWERED' } as const;

/** As the API takes it: steps in the order of time, and what its kind does not have left out. */
export function bodyOf({ statute, pausesOn, ladder, source, slot, ...draft }: PolicyDraft): PolicyDraft {
  const isStatutory = draft.kind === 'REGULATORY';
  const isNamed = isDayNamed(draft);
  const mayHaveSlot = draft.kind !== 'DECISION' && !isNamed && statute?.startsOn !== 'LETTER';
  return {
    ...draft,
    ...(isNamed && { hours: 'fixed', target: 0 }),
    name: draft.name.trim(),
    ...(source !== undefined && source.trim() !== '' && { source: source.trim() }),
    ...(mayHaveSlot && slot !== undefined && slot !== '' && { slot }),
    when: isNamed ? [] : draft.when.filter(({ values }) => values.length > 0),
    pausesOn: pausesOn.filter(({ reason }) => reasonsOf(draft.kind).includes(reason)),
    ladder: inOrder(ladder),
    ...(isStatutory && { statute: isNamed ? letter : (statute ?? { startsOn: 'RECEIPT', stopsOn: 'RESPONDED' }) }),
  };
}

const place = { BEFORE: -1, DUE: 0, AFTER: 1 } as const;

/** Most time left first. */
const inOrder = (ladder: readonly Rung[]): Rung[] =>
  ladder
    .map((rung) => (rung.when === 'DUE' ? { ...rung, amount: 0 } : rung))
    .toSorted((one, other) => place[one.when] - place[other.when] || stepOf(one) - stepOf(other));

const stepOf = ({ when, amount }: Rung): number => (when === 'BEFORE' ? -amount : amount);
