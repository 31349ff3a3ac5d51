import type { Figure, FigureGroup, FigureValue } from '../api/views.ts';
import { useSpeech, wordOf } from '../words/words.tsx';

type Kind = Figure['definition']['kind'];

/** How the numbers of one figure are said. */
export type FigureSpeech = {
  /** What a value is called: "half within", "waiting for the customer". */
  readonly name: (value: string) => string;
  readonly group: (group: FigureGroup) => string;
  /** A value with its unit; null where there is none to say. */
  readonly value: (value: FigureValue, group: FigureGroup) => string;
  /** The 95 % limits, or null. */
  readonly limits: (value: FigureValue) => string | null;
};

export function useFigureSpeech(kind: Kind | undefined): FigureSpeech {
  const { words, format, language } = useSpeech();
  const { figures } = words;
  const amount = (number: number, name: string, group: FigureGroup): string => {
    if (kind === 'durations') return isCount(name) ? format.number(number) : format.span(number);
    if (kind === 'shares') return format.percent(number);
    if (kind === 'time') return `${format.percent(shareOf(number, group))} · ${format.span(number)}`;
    return kind === 'money' ? format.minor(number, group.key[1] ?? format.currency) : format.number(number);
  };
  return {
    name: (value) => wordOf({ ...words.values.deadlines, ...words.values.escalationKinds, ...figures.values }, value),
    group: ({ labels }) =>
      labels.length === 0 ? figures.everything : labels.map((label) => label[language] || figures.nothingNamed).join(' · '),
    value: ({ name, value, n }, group) => {
      if (value !== null) return amount(value, name, group);
      return group.suppressed || n === 0 || kind !== 'durations' ? figures.none : words.insights.notReached;
    },
    limits: ({ low, high, name }) => {
      if (low === null || isCount(name) || (kind !== 'durations' && kind !== 'shares')) return null;
      const say = kind === 'durations' ? format.span : format.percent;
      return `${say(low)} – ${high === null ? words.insights.notReached : say(high)}`;
    },
  };
}

/** Of durations two values are how many came to their end and how many are waiting. */
export const isCount = (name: string): boolean => name === 'ended' || name === 'waiting';

/** Of sums of time: the part of all the group's time. */
export const shareOf = (seconds: number, { values }: Pick<FigureGroup, 'values'>): number => {
  const all = values.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return all === 0 ? 0 : seconds / all;
};
