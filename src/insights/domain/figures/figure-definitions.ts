import type { FigureKind } from './figure.ts';
import { columnDimensions, dimensions, type Dimension, type FigureFilter } from './figure-question.ts';
import { type FigureName, figureWords } from './figure-words.ts';
import type { TimeMeasure } from '../facts/measure.ts';
import { reportErrors } from './report.errors.ts';

export type FigureDefinition = {
  readonly name: FigureName;
  /** Another one whenever it means something else: a published month keeps which one it was. */
  readonly version: number;
  readonly kind: FigureKind;
  readonly unit: 'seconds' | 'share' | 'complaints' | 'minor';
  readonly groupings: readonly Dimension[];
  readonly title: { readonly en: string; readonly es: string };
  readonly text: { readonly en: string; readonly es: string };
  /** Of durations that complaints themselves have. */
  readonly measure: TimeMeasure | null;
};

const measures: Partial<Record<FigureName, TimeMeasure>> = {
  'customer-time-to-resolution': 'customer',
  'customer-time-to-remedy': 'remedy',
  'our-time': 'ours',
};

const others: Partial<Record<FigureName, Pick<FigureDefinition, 'kind' | 'unit'>>> = {
  'where-the-time-went': { kind: 'time', unit: 'seconds' },
  throughput: { kind: 'counts', unit: 'complaints' },
  received: { kind: 'counts', unit: 'complaints' },
  credits: { kind: 'money', unit: 'minor' },
};

/** The first one unless it stands here. 2 of our time: by the hours of the team that had the complaint, no longer by the house's for all. */
const versions: Partial<Record<FigureName, number>> = { 'our-time': 2 };

const durations: readonly FigureName[] = [...(Object.keys(measures) as FigureName[]), 'authority-wait'];

/** Every figure there is. */
export const figureDefinitions: readonly FigureDefinition[] = (Object.keys(figureWords) as FigureName[]).map((name) => ({
  name,
  version: versions[name] ?? 1,
  ...(durations.includes(name) ? { kind: 'durations', unit: 'seconds' } : (others[name] ?? { kind: 'shares', unit: 'share' })),
  groupings: name === 'credits' ? [] : name in measures ? columnDimensions : dimensions,
  ...figureWords[name],
  measure: measures[name] ?? null,
}));

/** Throws 404 `figure-unknown`. */
export const figureNamed = (name: string): FigureDefinition => {
  const found = figureDefinitions.find((definition) => definition.name === name);
  if (!found) throw reportErrors.figureUnknown(name);
  return found;
};

/** What customers said is a figure of the work, and nobody's bonus. */
const neverOfOnePerson: readonly string[] = ['satisfaction', 'problem-solved', 'told-others'] satisfies FigureName[];

/** Throws 422 `not-by-person`. */
export const requireForAll = (name: string, { ownerId }: FigureFilter): void => {
  if (ownerId !== undefined && neverOfOnePerson.includes(name)) throw reportErrors.notByPerson();
};

/** What can be grouped by its cause can be narrowed to one. Throws 404 `figure-unknown`, 422 `by-not-offered`, `cause-not-offered`. */
export const requireOffered = (name: string, by: readonly Dimension[], { cause }: FigureFilter = {}): void => {
  const { groupings } = figureNamed(name);
  for (const dimension of by) if (!groupings.includes(dimension)) throw reportErrors.byNotOffered(dimension, groupings);
  if (cause !== undefined && !groupings.includes('cause') && name !== 'credits') throw reportErrors.causeNotOffered();
};
