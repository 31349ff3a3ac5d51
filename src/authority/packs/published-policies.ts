import { publishedBefore2025 } from './published-before-2025.ts';
import { publishedLeaks } from './published-leaks.ts';
import { publishedLeaksByPeriod } from './published-leaks-by-period.ts';
import type { PublishedPolicy } from './published-policy.ts';
import { publishedSupply } from './published-supply.ts';
import { publishedWaivers } from './published-waivers.ts';

/** Published policies that no pack says, each as a small ruleset of its own. */
export const publishedPolicies: readonly PublishedPolicy[] = [
  ...publishedWaivers,
  ...publishedLeaks,
  ...publishedLeaksByPeriod,
  ...publishedSupply,
  publishedBefore2025,
];
