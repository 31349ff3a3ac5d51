const confirmWindowDays = 10;

/** Until then the customer may say that it is not solved after all; afterwards the complaint closes by itself. */
export const confirmationEndsAt = (resolvedAt: Date): Date =>
  new Date(resolvedAt.getTime() + confirmWindowDays * 24 * 3600 * 1000);

/** Whatever was resolved at or before this has had its window by `now`. */
export const resolvedBeforeWindow = (now: Date): Date => new Date(now.getTime() - confirmWindowDays * 24 * 3600 * 1000);
