const minute = 60_000;
const hour = 60 * minute;

/** A session left alone ends after a working day without its breaks; one in constant use ends with the longest shift. */
export const idleHours = 8;
export const longestHours = 12;

const freshMinutes = 1;

export const sessionEnd = (begunAt: Date): Date => new Date(begunAt.getTime() + longestHours * hour);

/** A session last seen before this has been left alone for too long. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - idleHours * hour);

/** Whether the moment of the last request is worth writing down again. */
export const isSeenLongAgo = (seenAt: Date, now: Date): boolean => now.getTime() - seenAt.getTime() >= freshMinutes * minute;
