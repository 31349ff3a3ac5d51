import { rankOf } from '../../kernel/index.ts';
import type { Amounts } from './amounts.ts';
import { type Case, factOf, usedOf } from './case.ts';
import type { Weighed } from './combine.ts';
import { isDutyMet } from './duties.ts';
import type { CounterKey } from './counter.ts';
import type { RuleKey } from './effect.ts';
import { type Objection, always, never } from './objection.ts';
import type { Reason } from './reason.ts';
import { suspensionObjection } from './suspension-objection.ts';

/** What the rules have against the remedy, each with the amount up to which it is silent. */
export function ruleObjections(subject: Case, weighed: Weighed, amounts: Amounts): readonly Objection[] {
  return [
    ...unknownGiven(subject),
    ...unknownOwes(subject, weighed),
    ...suspensionObjection(subject),
    ...grantObjection(subject, weighed, amounts),
    ...capObjections(subject, weighed, amounts),
    ...timesObjections(subject, weighed),
    ...forbidObjections(subject, weighed, amounts),
    ...levelObjections(subject, weighed, amounts),
    ...weighed.duties.flatMap((duty) => dutyObjection(subject, weighed, duty, amounts)),
    ...traineeObjection(subject),
  ];
}

function silentUpTo({ entry }: Case, above: number, given: number): number {
  if (entry.hasMoney) return above - given;
  return above === 0 ? always : never;
}

function unknownGiven(subject: Case): readonly Objection[] {
  if (!subject.entry.hasMoney || factOf(subject, 'complaint.givenMinor') !== undefined) return [];
  const doubt = subject.facts.doubts['complaint.givenMinor'] ?? 'missing';
  return [
    { leaves: 'ESCALATE', upTo: always, reasons: [{ code: 'UNKNOWN_FACT', rule: null, fact: 'complaint.givenMinor', doubt }] },
  ];
}

function unknownOwes(subject: Case, weighed: Weighed): readonly Objection[] {
  return weighed.unknownOwes.map((rule) => ({
    leaves: 'ESCALATE',
    upTo: always,
    reasons: doubtsOf(subject, weighed, rule),
  }));
}

function grantObjection(subject: Case, weighed: Weighed, { asked, given }: Amounts): readonly Objection[] {
  const { grant, shut } = weighed;
  const mightHelp = shut.filter(({ limitMinor }) => limitMinor === null || !grant || limitMinor > grant.limitMinor);
  const doubts = mightHelp.flatMap(({ rule }) => doubtsOf(subject, weighed, rule));
  const stopped = weighed.suspended.map((rule): Reason => ({ code: 'SUSPENDED', rule }));
  if (!grant) return [{ leaves: 'ESCALATE', upTo: always, reasons: [{ code: 'NO_GRANT' }, ...stopped, ...doubts] }];
  if (!subject.entry.hasMoney) return [];
  const { rule, limitMinor } = grant;
  const over: Reason = { code: 'OVER_LIMIT', rule, limitMinor, askedMinor: asked, givenMinor: given };
  return [{ leaves: 'ESCALATE', upTo: limitMinor - given, reasons: [over, ...stopped, ...doubts] }];
}

function capObjections(subject: Case, weighed: Weighed, { asked }: Amounts): readonly Objection[] {
  if (!subject.entry.hasMoney) return [];
  return weighed.caps.map(({ rule, counter, window, cause, key, remainingMinor }): Objection => {
    const unknownUse = unknownUseOf(subject, rule, key);
    const counted = { counter, window, ...(cause ? { cause } : {}) };
    const over: Reason = { code: 'OVER_CAP', rule, ...counted, remainingMinor, askedMinor: asked };
    return { leaves: 'ESCALATE', upTo: remainingMinor, reasons: [over, ...unknownUse, ...doubtsOf(subject, weighed, rule)] };
  });
}

/** A limit in times is silent while a time is left and bites whatever the amount when none is. */
function timesObjections(subject: Case, weighed: Weighed): readonly Objection[] {
  const spent = weighed.times.filter(({ remainingTimes }) => remainingTimes === 0);
  return spent.map(({ rule, counter, window, cause, key, maxTimes }) => ({
    leaves: 'ESCALATE',
    upTo: always,
    reasons: [
      { code: 'OVER_TIMES', rule, counter, window, ...(cause ? { cause } : {}), maxTimes },
      ...unknownUseOf(subject, rule, key),
      ...doubtsOf(subject, weighed, rule),
    ],
  }));
}

function unknownUseOf(subject: Case, rule: RuleKey, fact: CounterKey): readonly Reason[] {
  const used = usedOf(subject, fact);
  return used.known ? [] : [{ code: 'UNKNOWN_FACT', rule, fact, doubt: used.doubt }];
}

function forbidObjections(subject: Case, weighed: Weighed, { given }: Amounts): readonly Objection[] {
  return weighed.forbids.map(({ rule, reason, for: whom, above }) => ({
    leaves: whom === 'everyone' ? 'NOT_OFFERED' : 'ESCALATE',
    upTo: silentUpTo(subject, above, given),
    reasons: [{ code: 'FORBIDDEN', rule, reason, for: whom }, ...doubtsOf(subject, weighed, rule)],
  }));
}

function levelObjections(subject: Case, weighed: Weighed, { given }: Amounts): readonly Objection[] {
  const tooHigh = weighed.requires.filter(({ level }) => subject.rank < rankOf(level));
  return tooHigh.map(({ rule, level, above }) => ({
    leaves: 'ESCALATE',
    upTo: silentUpTo(subject, above, given),
    reasons: [{ code: 'LEVEL_REQUIRED', rule, level }, ...doubtsOf(subject, weighed, rule)],
  }));
}

function dutyObjection(
  subject: Case,
  weighed: Weighed,
  { rule, duty, above }: Weighed['duties'][number],
  { given }: Amounts,
): readonly Objection[] {
  if (isDutyMet(subject.present, duty)) return [];
  const upTo = silentUpTo(subject, above, given);
  const doubts = doubtsOf(subject, weighed, rule);
  if (duty.kind === 'evidence') {
    return [{ leaves: 'PERMIT_IF', upTo, reasons: [{ code: 'EVIDENCE_MISSING', rule, evidence: duty.evidence }, ...doubts] }];
  }
  if (duty.kind === 'second-person') {
    return [{ leaves: 'PERMIT_IF', upTo, reasons: [{ code: 'SECOND_PERSON_MISSING', rule }, ...doubts] }];
  }
  return [];
}

/** A trainee gives money only with a named colleague. */
function traineeObjection({ entry, rank, present }: Case): readonly Objection[] {
  if (!entry.hasMoney || rank >= rankOf('frontline') || present.secondPerson) return [];
  return [{ leaves: 'PERMIT_IF', upTo: always, reasons: [{ code: 'SECOND_PERSON_MISSING', rule: null }] }];
}

const doubtsOf = (subject: Case, weighed: Weighed, rule: RuleKey): readonly Reason[] =>
  (weighed.doubts.get(rule) ?? []).map((fact) => ({
    code: 'UNKNOWN_FACT',
    rule,
    fact,
    doubt: subject.facts.doubts[fact] ?? 'missing',
  }));
