import { behindOf } from './behind.ts';
import { creditSteps } from './credit-steps.ts';
import { sources } from './tally-statement.ts';

/** What an answer counts, and when it belongs to the period from $1 to before $2; `f` is the complaint. */
export type StandsOn = { readonly from: string; readonly when: string };

/** Of a figure, or of a question that is no figure: `limits` by the date asked, `cost` by the date given. */
export const standsOn = (name: string): StandsOn => {
  const other = others[name];
  if (other) return other;
  const { from, on } = behindOf(name);
  return { from: sources[from], when: within(on) };
};

const within = (date: string): string => `${date} >= $1 AND ${date} < $2`;

const others: Readonly<Record<string, StandsOn>> = {
  limits: {
    from: 'authority_asks_report a JOIN complaint_fact f ON f.complaint_id = a.complaint_id',
    when: within('a.asked_at'),
  },
  cost: { from: sources.remedies, when: within('r.authorised_at') },
  // Each step of a credit has its date; what is outstanding counts whenever it was given.
  credits: { from: sources.remedies, when: `(${creditSteps.map(({ when }) => `(${when('$1', '$2')})`).join(' OR ')})` },
};
