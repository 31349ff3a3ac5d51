import type { Severity } from './complaint.ts';

export type Label = { readonly en: string; readonly es: string };

export type Category = {
  readonly key: string;
  readonly label: Label;
  readonly utility: 'water' | 'sewer' | 'power' | 'gas' | 'other' | null;
  readonly defaultSeverity: Severity;
  readonly safety: boolean;
  /** What to tell the caller before anything else, for a safety category. */
  readonly emergency: Label | null;
};
