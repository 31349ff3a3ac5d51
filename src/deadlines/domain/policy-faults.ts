import { DomainError } from '../../kernel/index.ts';
import type { DeadlinePolicy } from './policy.ts';
import { inOrder } from './rung.ts';

export type PolicyFaultCode =
  | 'target-out-of-range'
  | 'statutory-never-pauses'
  | 'statute-missing'
  | 'statute-not-expected'
  | 'kind-has-no-policy'
  | 'pause-reason-repeated'
  | 'pause-limit-out-of-range'
  | 'rung-out-of-range'
  | 'rungs-out-of-order'
  | 'order-repeated';

/** `where` is a path into the list: `[2].target`. */
export type PolicyFault = { readonly code: PolicyFaultCode; readonly where: string };

const maxFaultsTold = 50;

/** Throws `policies-faulty` (invalid) with the faults as details. */
export const checkedPolicies = (policies: readonly DeadlinePolicy[]): readonly DeadlinePolicy[] => {
  const faults = policyFaults(policies);
  if (faults.length > 0)
    throw new DomainError('invalid', 'policies-faulty', 'The deadline policies cannot be used as they are.', { faults });
  return policies;
};

/** Everything wrong with policies that are to hold together, at most 50 faults. */
export const policyFaults = (policies: readonly DeadlinePolicy[]): readonly PolicyFault[] => {
  const firstInPlace = new Map(policies.map((policy, index) => [placeOf(policy), index] as const).toReversed());
  return policies
    .flatMap((policy, index) => [
      ...ownFaults(policy, `[${index}]`),
      ...faultWhen(firstInPlace.get(placeOf(policy)) !== index, 'order-repeated', `[${index}].order`),
    ])
    .slice(0, maxFaultsTold);
};

const placeOf = ({ kind, order }: DeadlinePolicy): string => `${kind} ${order}`;

const ownFaults = (policy: DeadlinePolicy, where: string): PolicyFault[] => {
  const { kind, hours, target, pausesOn, statute } = policy;
  const longest = hours === 'business' ? tenYearsInSeconds : tenYearsInDays;
  const reasons = pausesOn.map(({ reason }) => reason);
  const limits = pausesOn.flatMap(({ atMostSeconds }) => (atMostSeconds === null ? [] : [atMostSeconds]));
  return [
    ...faultWhen(!isWithin(target, longest), 'target-out-of-range', `${where}.target`),
    ...faultWhen(kind === 'REGULATORY' && pausesOn.length > 0, 'statutory-never-pauses', `${where}.pausesOn`),
    ...faultWhen(kind === 'REGULATORY' && statute === null, 'statute-missing', `${where}.statute`),
    ...faultWhen(kind !== 'REGULATORY' && statute !== null, 'statute-not-expected', `${where}.statute`),
    ...faultWhen(setByPeople.includes(kind), 'kind-has-no-policy', `${where}.kind`),
    ...ladderFaults(policy, `${where}.ladder`),
    ...faultWhen(new Set(reasons).size < reasons.length, 'pause-reason-repeated', `${where}.pausesOn`),
    ...faultWhen(!limits.every((limit) => isWithin(limit, tenYearsInSeconds)), 'pause-limit-out-of-range', `${where}.pausesOn`),
  ];
};

// A promise is due when it was promised, an obligation when the rule that owes it says, a review after its own working days.
const setByPeople: readonly string[] = ['PROMISE', 'OBLIGATION', 'REVIEW'];

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
