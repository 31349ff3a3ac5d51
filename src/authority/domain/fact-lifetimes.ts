/** Read in the same transaction as the decision; a minute allows for a panel somebody is looking at. */
export const whileDeciding = 60;

/** People, levels and trainings may come from a directory that is read once a day. */
export const oneDay = 86_400;

/** Balances and bills arrive nightly; two nights allow for one failed delivery. */
export const twoNights = 172_800;
