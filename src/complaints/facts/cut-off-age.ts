import { factsCatalogue } from '../../authority/index.ts';

/** For how long what billing says about a cut-off is believed, as for the rules: an older word is none. */
export const cutOffMaxAgeSeconds: number = factsCatalogue['account.disconnectInDays'].maxAgeSeconds;
