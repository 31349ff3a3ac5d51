import type { PolicyPack } from './pack.ts';
import { texasElectric } from './texas-electric.ts';
import { ukWater } from './uk-water.ts';
import { usWater } from './us-water.ts';

/** The packs that come with the product. */
export const policyPacks: readonly PolicyPack[] = [usWater, ukWater, texasElectric];
