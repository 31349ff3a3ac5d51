import type { ImportProfile } from '../profile.ts';
import { baltimore311 } from './baltimore-311.ts';
import { maGasLeaks } from './ma-gas-leaks.ts';
import { nyc311 } from './nyc-311.ts';

/** The profiles that `--profile NAME` knows by name. */
export const builtInProfiles: readonly ImportProfile[] = [baltimore311, nyc311, maGasLeaks];
