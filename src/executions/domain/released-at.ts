const windowSeconds = 10;

/** As long as an undo can still be pressed, nothing leaves the house. */
export const releasedAt = (authorisedAt: Date): Date => new Date(authorisedAt.getTime() + windowSeconds * 1000);
