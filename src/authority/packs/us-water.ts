import type { PolicyPack } from './pack.ts';
import { usWaterAdjustments } from './us-water-adjustments.ts';
import { usWaterRemedies } from './us-water-remedies.ts';
import { usWaterTiers } from './us-water-tiers.ts';
import { usWaterUsual } from './us-water-usual.ts';

export const usWater: PolicyPack = {
  key: 'us-water',
  title: 'Municipal water in the United States',
  about:
    'Late fees, leak adjustments by formula, account adjustments by level, sewer credits, arrangements, meter tests, two persons.',
  currency: 'USD',
  sources: [
    {
      id: 'mattoon-il',
      name: 'City of Mattoon, Illinois: adjustment authority tiers for utility accounts',
      url: 'https://codelibrary.amlegal.com/codes/mattoon/latest/mattoon_il/0-0-0-22238',
    },
    {
      id: 'waterloo-in',
      name: 'Town of Waterloo, Indiana: Ord. 02-11, sewer credit adjustments',
      url: 'https://codelibrary.amlegal.com/codes/waterlooin/latest/waterloo_in/0-0-0-832',
    },
    {
      id: 'washougal-wa',
      name: 'City of Washougal, Washington: Ord. 1415, waiver of penalty',
      url: 'https://www.codepublishing.com/WA/Washougal/html/Washougal03/Washougal0389.html',
    },
    {
      id: 'fulton-ky',
      name: 'City of Fulton, Kentucky: water bill adjustments',
      url: 'https://codelibrary.amlegal.com/codes/fulton/latest/fulton_ky/0-0-0-3891',
    },
    {
      id: 'roxboro-nc',
      name: 'City of Roxboro, North Carolina: leak and unexplained-consumption adjustments',
      url: 'https://codelibrary.amlegal.com/codes/roxboro/latest/roxboro/0-0-0-36195',
    },
  ],
  remedies: usWaterRemedies,
  conditions: {
    anybody: { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 0 }] },
    senior: { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 2 }] },
    supervisor: { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 3 }] },
    manager: { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 4 }] },
  },
  rules: [...usWaterAdjustments, ...usWaterTiers, ...usWaterUsual],
  deadlines: [],
};
