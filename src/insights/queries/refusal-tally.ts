import { reasonCodes } from '../../authority/index.ts';
import { isVoid, type Tally } from './tally.ts';

/** Of what somebody asked for and could not settle by themselves, the part that each reason of the rules stood in the way of. */
export const refusalTally: Tally = {
  name: 'not-permitted',
  from: 'refusals',
  on: 'a.decided_at',
  excluded: [isVoid],
  values: reasonCodes.map((code) => ({ name: code, among: 'true', met: `'${code}' = ANY (a.codes)` })),
};
