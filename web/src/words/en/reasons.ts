import { isAmount, isUsedUp, type ReasonCode, type Sentences, type UnlockKind } from '../reason-say.ts';

/** Why a verdict is what it is. */
export const reasons: Sentences<ReasonCode> = {
  NOT_IN_CATALOGUE: () => 'This remedy is not offered for this kind of complaint.',
  NO_ACCOUNT: () => 'No account is linked, so there is nowhere for money to go. Link the account first.',
  SAFETY_OPEN: () => 'The danger is not marked as made safe yet; until then only immediate help can be given.',
  OWN_ACCOUNT: () => 'This account is your own, your household’s, or belongs to somebody close to you.',
  OWN_CONDUCT: () => 'The complaint is about your own conduct.',
  OWN_ESCALATION: () => 'You asked for this yourself; somebody else decides.',
  LEGAL_HOLD: () => 'The account is under legal hold.',
  NO_RULESET: () => 'No authority policy is in force, so somebody with more authority decides.',
  ENGINE_ERROR: () => 'The rules could not be worked out, so somebody with more authority decides.',
  EVALUATORS_DISAGREE: () => 'Two checks of the rules disagree, so somebody with more authority decides. It has been reported.',
  FORBIDDEN: (params, say) => `Not by you: ${say.forbidden(params['reason'])}.`,
  LEVEL_REQUIRED: (params, say) => `The rules want ${say.level(params['level'])} for this.`,
  NO_GRANT: () => 'No rule gives this to you in this case.',
  OVER_LIMIT: (params, say) => {
    const limit = say.money(params['limitMinor']);
    const isNone = isUsedUp(params['limitMinor'], params['givenMinor']);
    const asked = say.money(params['askedMinor']);
    if (isAmount(params['givenMinor'])) {
      const given = `Your limit is ${limit}, and ${say.money(params['givenMinor'])} was given on this complaint before`;
      return isNone ? `${given}: nothing is left of it.` : `${given}; you asked for ${asked}.`;
    }
    if (isNone) return `Your limit for this is ${limit}.`;
    return `Your limit is ${limit}; ${asked} is ${say.over(params['askedMinor'], params['limitMinor'])} over it.`;
  },
  OVER_CAP: (params, say) =>
    isUsedUp(params['remainingMinor'], 0)
      ? `${say.counter(params['counter'])} nothing is left ${say.window(params['window'], params['cause'])}.`
      : `${say.counter(params['counter'])} ${say.money(params['remainingMinor'])} is left ${say.window(params['window'], params['cause'])}; ${say.money(params['askedMinor'])} is ${say.over(params['askedMinor'], params['remainingMinor'])} too much.`,
  OVER_TIMES: (params, say) =>
    `${say.counter(params['counter'])} it was given ${String(params['maxTimes'])} ${params['maxTimes'] === 1 ? 'time' : 'times'} ${say.window(params['window'], params['cause'])}, which is as often as the rules allow.`,
  EVIDENCE_MISSING: (params, say) => `Still missing: ${say.evidence(params['evidence'])}.`,
  SECOND_PERSON_MISSING: () => 'A colleague has to confirm it from their own session.',
  UNKNOWN_FACT: (params, say) =>
    params['doubt'] === 'stale'
      ? `What we know about ${say.fact(params['fact'])} is too old to rely on.`
      : `Nobody knows ${say.fact(params['fact'])} just now.`,
  NO_LEVEL: () => 'No level below the board may give this.',
  SUSPENDED: ({ rule }) =>
    rule ? 'A manager has suspended this authority for now.' : 'A manager has suspended all own-authority credits for now.',
};

const upTo = (limit: unknown, money: (amount: unknown) => string): string =>
  isAmount(limit) ? `, then up to ${money(limit)}` : '';

/** What would make it possible. */
export const possibilities: Sentences<UnlockKind> = {
  amount: (params, say) => `Give ${say.money(params['minor'])}: that is yours.`,
  evidence: (params, say) => `Add ${say.evidence(params['evidence'])}${upTo(params['limitMinor'], say.money)}.`,
  'second-person': (params, say) => `Have a colleague confirm it${upTo(params['limitMinor'], say.money)}.`,
  fact: (params, say) => `${say.task(params['fact'])}${upTo(params['limitMinor'], say.money)}.`,
  remedy: (params, say) =>
    `Give ${say.remedy(params['remedy'])} instead${isAmount(params['limitMinor']) ? ` (up to ${say.money(params['limitMinor'])})` : ''}.`,
  level: (params, say) =>
    isAmount(params['limitMinor'])
      ? `Ask ${say.level(params['level'])}, who may give up to ${say.money(params['limitMinor'])}.`
      : `Ask ${say.level(params['level'])}.`,
  training: (params, say) => `Not today, but after the training in ${say.training(params['training'])} it would be yours.`,
};

export const unknownReason = (code: string): string => `The rules say: ${code}.`;
