import { isRefusal } from './import.errors.ts';

/**
 * What `npm run import` ends with. 0: every row was stored, was there already or is in the rejects file. 1: it failed on the way; what was stored
 * stays, and running it again continues. 2: the call cannot work (profile, file, header or as-of) and nothing was begun. 130: stopped by Ctrl-C.
 */
export const exitCodeOf = (outcome: { readonly isComplete: boolean } | { readonly error: unknown }): 0 | 1 | 2 | 130 => {
  if ('error' in outcome) return isRefusal(outcome.error) ? 2 : 1;
  return outcome.isComplete ? 0 : 130;
};
