import type { ReasonWords } from '../reason-words.ts';

const somebodyElse = 'A colleague with more authority is deciding about this.';
const moneyLater = 'A colleague with more authority is deciding about the amount.';
const notThis = 'We looked at your case again and cannot give this.';
const notThisAmount = 'We looked at your case again and cannot give this amount.';

export const reasons: ReasonWords = {
  NOT_IN_CATALOGUE: {
    staff: ({ kind }, say) => `${say.remedy(kind)} is not offered for this kind of complaint.`,
    customer: () => 'We do not offer this for your kind of complaint.',
    refused: () => 'We do not offer this for your kind of complaint.',
    statistics: 'Not offered for the category',
  },
  NO_ACCOUNT: {
    staff: () => 'No account is linked, so there is nowhere for money to go. Link the account first.',
    customer: () => 'We could not find the account this belongs to yet.',
    refused: () => 'We could not find the account this belongs to, so there is nowhere for the money to go.',
    statistics: 'No account linked',
  },
  SAFETY_OPEN: {
    staff: () => 'The danger is not marked as made safe yet; until then only immediate help can be given.',
    customer: () => 'Your safety comes first: we settle the rest when the place is safe.',
    refused: () => 'We cannot settle this before the place is safe.',
    statistics: 'Danger still open',
  },
  OWN_ACCOUNT: {
    staff: () => 'This account is your own, your household’s, or belongs to somebody close to you.',
    customer: () => 'Another colleague is deciding about this.',
    refused: () => notThis,
    statistics: 'Own or related account',
  },
  OWN_CONDUCT: {
    staff: () => 'The complaint is about your own conduct.',
    customer: () => 'Another colleague is deciding about this.',
    refused: () => notThis,
    statistics: 'About the employee’s own conduct',
  },
  OWN_ESCALATION: {
    staff: () => 'You asked for this yourself; somebody else decides.',
    customer: () => 'Another colleague is deciding about this.',
    refused: () => notThis,
    statistics: 'Own request',
  },
  LEGAL_HOLD: {
    staff: () => 'The account is under legal hold.',
    customer: () => 'A manager has to decide about this account.',
    refused: () => notThis,
    statistics: 'Legal hold',
  },
  NO_RULESET: {
    staff: () => 'No authority policy is in force, so somebody with more authority decides.',
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'No policy in force',
  },
  ENGINE_ERROR: {
    staff: () => 'The rules could not be worked out, so somebody with more authority decides.',
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'Rules could not be worked out',
  },
  EVALUATORS_DISAGREE: {
    staff: ({ rules }) =>
      `Two checks of the rules disagree about ${rules.join(', ')}, so somebody with more authority decides. It has been reported.`,
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'Two checks disagreed',
  },
  FORBIDDEN: {
    staff: ({ reason, for: whom }, say) => `${whom === 'everyone' ? 'By nobody' : 'Not by you'}: ${say.refusal(reason)}.`,
    customer: ({ for: whom }) => (whom === 'everyone' ? 'We cannot give this in your case.' : somebodyElse),
    refused: () => notThis,
    statistics: 'Forbidden by a rule',
  },
  LEVEL_REQUIRED: {
    staff: ({ level }, say) => `The rules want a ${say.level(level)} for this.`,
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'Higher level required',
  },
  NO_GRANT: {
    staff: () => 'No rule gives this to you in this case.',
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'No rule grants it',
  },
  OVER_LIMIT: {
    staff: ({ limitMinor, askedMinor, givenMinor }, say) => {
      const limit = say.money(limitMinor);
      if (givenMinor === 0 && limitMinor <= 0) return `Your limit for this is ${limit}.`;
      if (givenMinor === 0)
        return `Your limit is ${limit}; ${say.money(askedMinor)} is ${say.money(askedMinor - limitMinor)} over it.`;
      const given = `Your limit is ${limit}, and ${say.money(givenMinor)} was given on this complaint before`;
      return limitMinor > givenMinor ? `${given}; you asked for ${say.money(askedMinor)}.` : `${given}: nothing is left of it.`;
    },
    customer: () => moneyLater,
    refused: () => notThisAmount,
    statistics: 'Over the limit',
  },
  OVER_CAP: {
    staff: ({ counter, window, cause, remainingMinor, askedMinor }, say) =>
      remainingMinor <= 0
        ? `Nothing is left ${say.counted(counter, window, cause)}.`
        : `${say.money(remainingMinor)} is left ${say.counted(counter, window, cause)}; ${say.money(askedMinor)} is ${say.money(askedMinor - remainingMinor)} too much.`,
    customer: () => moneyLater,
    refused: () => notThisAmount,
    statistics: 'Over a cap',
  },
  OVER_TIMES: {
    staff: ({ counter, window, cause, maxTimes }, say) =>
      `It has been given as often as the rules allow: ${maxTimes === 1 ? 'once' : `${maxTimes} times`} ${say.counted(counter, window, cause)}.`,
    customer: () => somebodyElse,
    refused: () => 'You have had this as often as our policy allows.',
    statistics: 'Given as often as allowed',
  },
  EVIDENCE_MISSING: {
    staff: ({ evidence }, say) => `Still missing: ${say.evidence(evidence)}.`,
    customer: ({ evidence }, say) => `Please send us ${say.evidence(evidence)}.`,
    refused: ({ evidence }, say) => `We cannot give this without ${say.evidence(evidence)}.`,
    statistics: 'Evidence missing',
  },
  SECOND_PERSON_MISSING: {
    staff: () => 'A colleague has to confirm it from their own session.',
    customer: () => 'A second colleague is looking at this.',
    refused: () => notThis,
    statistics: 'Second person missing',
  },
  UNKNOWN_FACT: {
    staff: ({ fact, doubt }, say) =>
      doubt === 'stale'
        ? `What we know about ${say.fact(fact)} is too old to rely on.`
        : `Nobody knows ${say.fact(fact)} just now.`,
    customer: () => 'We are checking a detail of your case first.',
    refused: () => 'We could not find out what we would have to know to give this.',
    statistics: 'A fact was not known',
  },
  NO_LEVEL: {
    staff: () => 'No level below the board may give this.',
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'Beyond every level',
  },
  SUSPENDED: {
    staff: ({ rule }) =>
      rule === null
        ? 'A manager has suspended all own-authority credits for now.'
        : 'A manager has suspended this authority for now.',
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'Authority suspended',
  },
};
