import { type Deadline, type DeadlineKind, isUnfinished } from './deadline.ts';
import { type DeadlinePolicy, ladderFor, namedKinds, policiesFor, startOf, type SubjectFacts } from './policy.ts';

export type Choosing = {
  readonly facts: SubjectFacts;
  /** In force, or as if they were. */
  readonly policies: readonly DeadlinePolicy[];
  /** The newest of each, also of those switched off: they tell a letter's clock from one that runs from the receipt. */
  readonly known: readonly DeadlinePolicy[];
  /** The policy whose newest version open deadlines go by as well; under any other they keep the version that they began with. */
  readonly applied: string | null;
};

/** `moving` to no policy at all happens to a named day that loses its ladder. */
export type ChosenAgain = {
  readonly moving: readonly { readonly deadline: Deadline; readonly policy: DeadlinePolicy | null }[];
  readonly ending: readonly Deadline[];
  /** What nothing of this subject has answered to so far. */
  readonly starting: readonly DeadlinePolicy[];
};

/** Which policy decides each deadline of one kind of a subject, asked again: by other facts, or of other policies. */
export const chooseAgain = (kind: DeadlineKind, all: readonly Deadline[], choosing: Choosing): ChosenAgain => {
  const alike = all.filter((deadline) => deadline.kind === kind);
  const ruled = alike.filter((deadline) => isUnfinished(deadline) && !isNamed(deadline));
  const chosen = ruled.map((deadline) => ({ deadline, policy: policyOf(deadline, choosing) }));
  const lettersKept = chosen.filter(({ deadline }) => isLetter(deadline, choosing) && isInForce(deadline, choosing));
  return {
    moving: [
      ...chosen.filter(({ deadline, policy }) => policy !== null && isOther(deadline, policy, choosing)),
      ...namedAgain(kind, alike, choosing),
    ],
    ending: chosen.filter((one) => one.policy === null && !lettersKept.includes(one)).map(({ deadline }) => deadline),
    starting: fromReceipt(kind, choosing).filter(({ slot }) => !isAnswered(kind, alike, slot)),
  };
};

/** A day that a person named, or a time that the rule gave which owes something. */
export const isNamed = ({ kind, hours }: Deadline): boolean => hours === 'fixed' || namedKinds.includes(kind);

/** Something of the slot runs, or was met or missed for good; the wait for the next word begins anew with every word, so that only the last one counts. */
const isAnswered = (kind: DeadlineKind, alike: readonly Deadline[], slot: string): boolean => {
  const own = alike.filter(({ key }) => key === slot);
  return (kind === 'UPDATE' ? own.slice(-1) : own).some(({ state }) => state !== 'CANCELLED' && state !== 'SUPERSEDED');
};

// An escalation is decided under a key of its own, and opened by nobody here.
const fromReceipt = (kind: DeadlineKind, { facts, policies }: Choosing): DeadlinePolicy[] =>
  kind === 'DECISION' ? [] : policiesFor({ kind }, facts, policies);

const policyOf = (deadline: Deadline, choosing: Choosing): DeadlinePolicy | null => {
  const { facts, policies } = choosing;
  const { kind, key } = deadline;
  if (isLetter(deadline, choosing)) return policiesFor({ kind, startsOn: 'LETTER' }, facts, policies)[0] ?? null;
  const fitting = policiesFor({ kind }, facts, policies);
  return (kind === 'DECISION' ? fitting[0] : fitting.find(({ slot }) => slot === key)) ?? null;
};

const namedAgain = (kind: DeadlineKind, alike: readonly Deadline[], choosing: Choosing): ChosenAgain['moving'] => {
  if (choosing.applied === null) return [];
  const policy = ladderFor(kind, choosing.policies);
  return alike
    .filter((deadline) => isUnfinished(deadline) && isNamed(deadline) && isOther(deadline, policy, choosing))
    .map((deadline) => ({ deadline, policy }));
};

const isOther = ({ policyKey, policyVersion }: Deadline, policy: DeadlinePolicy | null, { applied }: Choosing): boolean =>
  policyKey !== (policy?.key ?? null) || (policy !== null && policy.key === applied && policyVersion !== policy.version);

const isLetter = ({ kind, policyKey }: Deadline, { known }: Choosing): boolean =>
  kind === 'REGULATORY' && known.some((policy) => policy.key === policyKey && startOf(policy) === 'LETTER');

// A letter wants its answer whatever the complaint is called now; only who switches its clock off ends it.
const isInForce = ({ policyKey }: Deadline, { policies }: Choosing): boolean => policies.some(({ key }) => key === policyKey);
