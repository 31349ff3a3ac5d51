const minuteMs = 60_000;

/** Whether an instant has come; the page's clock shows whole minutes, so what comes within this one has. */
export const hasBegun = (at: string, now: number): boolean => Date.parse(at) < now + minuteMs;
