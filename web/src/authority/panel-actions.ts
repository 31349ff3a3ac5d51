import type { Complaint, RemedyParams } from '../api/views.ts';

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
