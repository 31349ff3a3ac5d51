import type { Level } from '../../kernel/index.ts';
import type { FactValue } from './fact-definition.ts';
import type { FactId } from './facts.ts';
import type { RemedyKind } from './remedy-catalogue.ts';

/** One thing that would make it possible, or more of it. Amounts are minor units that can be given on top of those given before. */
export type Possibility =
  /** Give this much now. */
  | { readonly kind: 'amount'; readonly minor: number }
  | { readonly kind: 'evidence'; readonly evidence: string; readonly limitMinor: number | null }
  | { readonly kind: 'second-person'; readonly limitMinor: number | null }
  /** Do the piece of work that changes this fact: verify the caller, record the cause, offer a shorter plan. */
  | { readonly kind: 'fact'; readonly fact: FactId; readonly to: FactValue; readonly limitMinor: number | null }
  | { readonly kind: 'remedy'; readonly remedy: RemedyKind; readonly limitMinor: number | null }
  | { readonly kind: 'split'; readonly nowMinor: number; readonly askMinor: number; readonly level: Level }
  | { readonly kind: 'level'; readonly level: Level; readonly limitMinor: number | null }
  /** Not for today: what would be this person's own after a training. */
  | { readonly kind: 'training'; readonly training: string; readonly limitMinor: number | null };
