import type { Currency } from '../../kernel/index.ts';
import type { NamedConditions } from '../domain/condition.ts';
import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import type { Rule } from '../domain/rule.ts';

/** Where a rule was read. Read from excerpts: look at the page before relying on it as current law. */
export type PackSource = { readonly id: string; readonly name: string; readonly url: string };

/** A target that the source sets, in the terms of a deadline policy; days, never paused. */
export type PackDeadline = {
  readonly key: string;
  readonly kind: 'REGULATORY';
  /** What has to happen until then. */
  readonly about: string;
  readonly hours: 'calendar' | 'working-days';
  readonly target: number;
  /** Facts of the subject that it is for, as deadline policies name them. */
  readonly when: Readonly<Record<string, string>>;
  readonly source: PackSource['id'];
};

/** Policies of real utilities and regulators as data, with their tests, to be installed into a draft. */
export type PolicyPack = {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly currency: Currency;
  readonly sources: readonly PackSource[];
  /** The remedies its rules are about, as a catalogue would have them. */
  readonly remedies: readonly CatalogueEntry[];
  readonly conditions: NamedConditions;
  readonly rules: readonly Rule[];
  readonly deadlines: readonly PackDeadline[];
};
