import type { Figure, FigureGroup, FigureValue } from '../api/views.ts';

/** What customers say: the score first, and beside it how many answered. */
export const scores: readonly string[] = ['satisfaction', 'problem-solved', 'told-others'];

/** Shares of which more is better: a title that names the largest ones would flatter. */
const lowestFirst: readonly string[] = ['on-time'];

type Asked = { readonly definition: Pick<Figure['definition'], 'kind' | 'name'> };

/** At most three values worth a title: the largest parts of time, of shares those that stand on something, where more is better the lowest. */
export function titleValues(figure: Asked | undefined, { values }: Pick<FigureGroup, 'values'>): readonly FigureValue[] {
  const withValue = values.filter(({ value, n }) => value !== null && n > 0);
  if (figure?.definition.kind === 'durations') return values.slice(0, 1);
  if (figure && scores.includes(figure.definition.name))
    return values.filter(({ name }, i) => i === 0 || name === 'response-rate');
  if (figure?.definition.kind === 'counts') return withValue.slice(0, 3);
  const direction = figure && lowestFirst.includes(figure.definition.name) ? 1 : -1;
  return withValue.sort((a, b) => direction * ((a.value ?? 0) - (b.value ?? 0))).slice(0, 3);
}
