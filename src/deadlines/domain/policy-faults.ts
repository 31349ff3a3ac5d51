import { DomainError } from '../../kernel/index.ts';
import { mayPauseFor } from './pause-reasons.ts';
import { type DeadlinePolicy, namedKinds, startOf } from './policy.ts';
import { inOrder } from './rung.ts';

export type PolicyFaultCode =
  | 'target-out-of-range'
  | 'statutory-never-pauses'
  | 'statute-missing'
  | 'statute-not-expected'
  | 'day-is-named'
  | 'day-is-not-named'
  | 'condition-not-expected'
  | 'slot-not-expected'
  | 'pause-not-allowed'
  | 'pause-reason-repeated'
  | 'pause-limit-out-of-range'
  | 'rung-out-of-range'
  | 'rungs-out-of-order'
  | 'order-repeated';

/** `where` is a path into the list: `[2].target`. */
export type PolicyFault = { readonly code: PolicyFaultCode; readonly where: string };

const maxFaultsTold = 50;

/** Throws `policies-faulty` (invalid) with the faults as details; `others` are in force beside them. */
export const checkedPolicies = (
  policies: readonly DeadlinePolicy[],
  others: readonly DeadlinePolicy[] = [],
): readonly DeadlinePolicy[] => {
  const faults = policyFaults(policies, others);
  if (faults.length > 0)
    throw new DomainError('invalid', 'policies-faulty', 'The deadline policies cannot be used as they are.', { faults });
  return policies;
};

/** Everything wrong with policies that are to hold together, and with those in force beside them: at most 50 faults. */
export const policyFaults = (
  policies: readonly DeadlinePolicy[],
  others: readonly DeadlinePolicy[] = [],
): readonly PolicyFault[] => {
  const firstInPlace = new Map(policies.map((policy, index) => [placeOf(policy), index] as const).toReversed());
  const taken = new Set(others.map(placeOf));
  return policies
    .flatMap((policy, index) => [
      ...ownFaults(policy, `[${index}]`),
      ...faultWhen(
        firstInPlace.get(placeOf(policy)) !== index || taken.has(placeOf(policy)),
        'order-repeated',
        `[${index}].order`,
      ),
    ])
    .slice(0, maxFaultsTold);
};

const placeOf = ({ kind, order }: DeadlinePolicy): string => `${kind} ${order}`;

const ownFaults = (policy: DeadlinePolicy, where: string): PolicyFault[] => {
  const { kind, hours, target, statute } = policy;
  const longest = hours === 'business' ? tenYearsInSeconds : tenYearsInDays;
  const isOfRange = hours === 'fixed' ? target === 0 : isWithin(target, longest);
  return [
    ...faultWhen(!isOfRange, 'target-out-of-range', `${where}.target`),
    ...faultWhen(kind === 'REGULATORY' && statute === null, 'statute-missing', `${where}.statute`),
    ...faultWhen(kind !== 'REGULATORY' && statute !== null, 'statute-not-expected', `${where}.statute`),
    ...namedFaults(policy, where),
    ...ladderFaults(policy, `${where}.ladder`),
    ...pauseFaults(policy, `${where}.pausesOn`),
  ];
};

/** Where the day is named case by case there is nothing to choose among; what has a key of its own is there once only. */
const namedFaults = (policy: DeadlinePolicy, where: string): PolicyFault[] => {
  const { kind, hours, slot, when } = policy;
  const isAlwaysNamed = namedKinds.includes(kind);
  const isLetter = kind === 'REGULATORY' && startOf(policy) === 'LETTER';
  const isNamed = hours === 'fixed';
  return [
    ...faultWhen(isAlwaysNamed && !isNamed, 'day-is-named', `${where}.hours`),
    ...faultWhen(isNamed && !isAlwaysNamed && !isLetter, 'day-is-not-named', `${where}.hours`),
    ...faultWhen(isNamed && Object.keys(when).length > 0, 'condition-not-expected', `${where}.when`),
    ...faultWhen(slot !== '' && (isAlwaysNamed || isLetter || kind === 'DECISION'), 'slot-not-expected', `${where}.slot`),
  ];
};

const pauseFaults = ({ kind, pausesOn }: DeadlinePolicy, where: string): PolicyFault[] => {
  const reasons = pausesOn.map(({ reason }) => reason);
  const limits = pausesOn.flatMap(({ atMostSeconds }) => (atMostSeconds === null ? [] : [atMostSeconds]));
  const isAllowed = reasons.every((reason) => mayPauseFor(kind, reason));
  return [
    ...faultWhen(!isAllowed, kind === 'REGULATORY' ? 'statutory-never-pauses' : 'pause-not-allowed', where),
    ...faultWhen(new Set(reasons).size < reasons.length, 'pause-reason-repeated', where),
    ...faultWhen(!limits.every((limit) => isWithin(limit, tenYearsInSeconds)), 'pause-limit-out-of-range', where),
  ];
};

const ladderFaults = ({ ladder }: DeadlinePolicy, where: string): PolicyFault[] => [
  ...ladder.flatMap(({ when, amount }, index) => {
    const [least, most] = rungBounds[when];
    return faultWhen(!Number.isSafeInteger(amount) || amount < least || amount > most, 'rung-out-of-range', `${where}[${index}]`);
  }),
  ...faultWhen(
    inOrder(ladder).some((rung, index) => rung !== ladder[index]),
    'rungs-out-of-order',
    where,
  ),
];

const rungBounds = { BEFORE: [1, 99], DUE: [0, 0], AFTER: [1, 365] } as const;

const tenYearsInDays = 3653;
const tenYearsInSeconds = tenYearsInDays * 86_400;

const isWithin = (value: number, longest: number): boolean => Number.isSafeInteger(value) && value >= 1 && value <= longest;

const faultWhen = (wrong: boolean, code: PolicyFaultCode, where: string): PolicyFault[] => (wrong ? [{ code, where }] : []);
