import type { Complaint, RemedyParams } from '../api/views.ts';
import type { Giver } from '../away/in-place-of.tsx';

/** A remedy to go on with elsewhere; the amount in minor units. */
export type RemedyWish = { readonly remedy?: string; readonly amount?: number } & RemedyParams;

/** Where the panel's buttons lead. */
export type PanelActions = {
  readonly complaint: Complaint;
  readonly onChanged: () => Promise<unknown>;
  readonly onResolveWith: (remedy: RemedyWish) => void;
  readonly onAsk: (remedy: RemedyWish) => void;
  readonly onEvidence: (kind: string) => void;
};

/** The same with in whose place is decided; null is as oneself. */
export type ItemActions = PanelActions & { readonly giver: Giver | null };
