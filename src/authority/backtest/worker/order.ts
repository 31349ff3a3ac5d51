import type { RemedyCatalogue } from '../../domain/remedy-catalogue.ts';
import type { RulesetContent } from '../../domain/ruleset.ts';
import type { Flip } from '../flips.ts';
import type { CurvePoint } from '../limit-curve.ts';
import type { Report } from '../report.ts';

export type RulesAsText = { readonly content: RulesetContent; readonly catalogue: RemedyCatalogue };

export const countersModes = ['recorded', 'replayed'] as const;
export type CountersMode = (typeof countersModes)[number];

export const histories = ['recorded', 'synthetic'] as const;
export type History = (typeof histories)[number];

/** What a worker thread is told to do. `to` is not part of the window; `zone` is where calendar days are counted. */
export type Order = {
  readonly databaseUrl: string;
  readonly folder: string;
  readonly live: RulesAsText;
  readonly draft: RulesAsText;
  readonly from: Date;
  readonly to: Date;
  readonly zone: string;
  readonly counters: CountersMode;
  readonly history: History;
  /** Only the curve of this rule's limit, at so many positions. */
  readonly curve: { readonly rule: string; readonly positions: number } | null;
};

export type Result = { readonly report: Report; readonly flips: readonly Flip[] };

/** First the decisions are read, then they are decided again, by the live rules and by the others. */
export const doings = ['reading', 'deciding'] as const;
export type Doing = (typeof doings)[number];

export type Said =
  | { readonly type: 'progress'; readonly doing: Doing; readonly done: number; readonly all: number }
  | { readonly type: 'report'; readonly result: Result }
  | { readonly type: 'curve'; readonly points: readonly CurvePoint[] | null };
