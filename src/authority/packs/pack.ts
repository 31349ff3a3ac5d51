import type { Currency } from '../../kernel/index.ts';
import type { NamedConditions } from '../domain/condition.ts';
import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import type { Rule } from '../domain/rule.ts';

/** Where a rule was read. Read from excerpts: look at the page before relying on it as current law. */
export type PackSource = { readonly id: string; readonly name: string; readonly url: string };

/** A statutory target that a source sets; days, never paused. */
export type PackDeadline = {
  readonly key: string;
  /** What has to happen until then. */
  readonly about: string;
  readonly hours: 'calendar' | 'working-days';
  readonly target: number;
  /** Null where no deadline policy can say it: whoever asks for a second look names its day. */
  readonly policy: PackDeadlineTerms | null;
  readonly source: PackSource['id'];
};

/** In the terms of a deadline policy: what starts and what ends the clock, and facts of the complaint that it is for. */
export type PackDeadlineTerms = {
  readonly startsOn: 'RECEIPT' | 'LETTER';
  readonly stopsOn: 'RESPONDED' | 'RESOLVED' | 'ANSWERED';
  readonly when: Readonly<Record<string, readonly string[]>>;
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
