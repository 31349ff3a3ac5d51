export const rungTimes = ['BEFORE', 'DUE', 'AFTER'] as const;

/** `BEFORE`: while so many per cent of the target are left; `AFTER`: so many days past the due. */
export type RungTime = (typeof rungTimes)[number];

export const rungActions = ['NOTIFY', 'REASSIGN', 'ESCALATE'] as const;

export type RungAction = (typeof rungActions)[number];

/**
 * One step of a ladder. `amount` is per cent, nought, or days, as `when` says. `to` is whom the action means: a role to notify, `POOL` or
 * `LEAD` to reassign to, a level to escalate to; opaque here.
 */
export type Rung = { readonly when: RungTime; readonly amount: number; readonly action: RungAction; readonly to: string };

/** A rung that has been reached: `position` in the ladder, `at` when it was. */
export type TakenRung = Rung & { readonly position: number; readonly at: Date };

const place = { BEFORE: -1, DUE: 0, AFTER: 1 } as const;

/** A ladder is climbed in this order: the most time left first. */
export const inOrder = (ladder: readonly Rung[]): Rung[] =>
  ladder.toSorted((one, other) => place[one.when] - place[other.when] || stepOf(one) - stepOf(other));

const stepOf = ({ when, amount }: Rung): number => (when === 'BEFORE' ? -amount : amount);

type Ladder = { readonly ladder: readonly Rung[]; readonly rungsTaken: number };

/**
 * Another ladder for a deadline that has climbed its own: rungs that were reached and are the same in the other one, wherever they stand there, come
 * first and are not climbed a second time; the rest keep their order.
 */
export const climbedAlike = (old: Ladder, ladder: readonly Rung[]): Ladder => {
  const reached = new Set(old.ladder.slice(0, old.rungsTaken).map(keyOf));
  const taken = ladder.filter((rung) => reached.has(keyOf(rung)));
  return { ladder: [...taken, ...ladder.filter((rung) => !reached.has(keyOf(rung)))], rungsTaken: taken.length };
};

const keyOf = ({ when, amount, action, to }: Rung): string => [when, amount, action, to].join(' ');
