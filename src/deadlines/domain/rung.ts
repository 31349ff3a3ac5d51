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

export const isSameRung = (one: Rung, other: Rung | undefined): boolean => other !== undefined && keyOf(one) === keyOf(other);

const keyOf = ({ when, amount, action, to }: Rung): string => [when, amount, action, to].join(' ');
