import { places } from '../domain/facts/time-spent.ts';
import { creditSteps, droppedCredit, noMoney } from './credit-steps.ts';
import { columnOf, sinceCounted } from './sums.query.ts';
import { tallies } from './tallies.ts';
import { isVoid, type Tally } from './tally.ts';

/** What is behind a figure: as of a tally, and how long each took where that is what it measures. $1 is now. */
export type Behind = Omit<Tally, 'from'> & {
  readonly from: Tally['from'] | 'remedies';
  /** Until when it took, and since when; of what is still waiting until now. */
  readonly seconds?: string;
};

/** What the figure of this name counts; all it counts when it is asked without a value. */
export const behindOf = (name: string): Behind => tallies.find((tally) => tally.name === name) ?? others[name] ?? timeSpent(name);

const ended = (when: string): Tally['values'] => [
  { name: 'ended', among: when },
  { name: 'waiting', among: `(${when}) IS NOT TRUE` },
];
const secondsSinceReceipt = (when: string, end: string): string =>
  `floor(date_part('epoch', CASE WHEN ${when} THEN ${end} ELSE least($1::timestamptz, f.watched_until) END - f.received_at))`;

const solved = `f.standing = 'solved'`;
const remedied = 'f.remedies_waiting = 0 AND f.remedied_at IS NOT NULL';
/** The same stretch in calendar time is never shorter than in business hours: whoever asks for longer ones counts those of what is still with us. */
const atMostOurs = `f.our_seconds + CASE WHEN f.standing = 'open' THEN date_part('epoch', $1::timestamptz - f.counted_until) ELSE 0 END`;

const others: Readonly<Record<string, Behind>> = {
  'customer-time-to-resolution': {
    ...{ name: 'customer-time-to-resolution', from: 'complaints', on: 'f.received_at', values: ended(solved) },
    excluded: [isVoid, { reason: 'resolved-before-received', when: `f.standing <> 'open' AND f.resolved_at < f.received_at` }],
    seconds: secondsSinceReceipt(`f.standing <> 'open'`, 'f.resolved_at'),
  },
  'customer-time-to-remedy': {
    ...{ name: 'customer-time-to-remedy', from: 'complaints', on: 'f.received_at', values: ended(remedied) },
    excluded: [isVoid, { reason: 'no-remedy', when: 'cardinality(f.remedy_kinds) = 0' }],
    seconds: secondsSinceReceipt(remedied, 'f.remedied_at'),
  },
  'our-time': {
    ...{ name: 'our-time', from: 'complaints', on: 'f.received_at', values: ended(solved) },
    excluded: [isVoid, { reason: 'not-recorded', when: 'f.our_seconds IS NULL' }],
    seconds: atMostOurs,
  },
  'authority-wait': {
    ...{ name: 'authority-wait', from: 'escalations', on: 'e.opened_at', values: ended(`e.state = 'DECIDED'`) },
    excluded: [
      { reason: 'other-kind', when: `e.kind <> 'AUTHORITY'` },
      { reason: 'withdrawn', when: `e.state NOT IN ('OPEN', 'DECIDED')` },
    ],
    seconds: `floor(date_part('epoch', coalesce(e.decided_at, $1::timestamptz) - e.opened_at))`,
  },
  credits: {
    ...{ name: 'credits', from: 'remedies', on: 'r.authorised_at' },
    values: creditSteps.map(({ name, when }) => ({ name, among: when('$2', '$3') })),
    excluded: [
      { reason: 'no-money', when: noMoney },
      { reason: 'dropped', when: droppedCredit },
    ],
  },
};

/** Of each place the complaints that were there at all. */
const timeSpent = (name: string): Behind => ({
  ...{ name, from: 'complaints', on: 'f.received_at', excluded: [isVoid] },
  values: places.map((place) => ({ name: place, among: `${columnOf[place]} + ${sinceCounted(place)} > 0` })),
});
