import type { Figure, FigureGroup, FigureValue } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import { useFigureSpeech } from './figure-words.ts';

/** The answer as the title of the page: "On time: Water 81 %, Power 74 %", of the largest groups that have enough cases to say. */
export function useFigureHeadline(figure: Figure | undefined): string | null {
  const { words, language } = useSpeech();
  const speech = useFigureSpeech(figure?.definition.kind);
  if (!figure) return null;
  const title = figure.definition.title[language];
  const told = figure.groups.filter(({ suppressed }) => !suppressed).sort((a, b) => b.n - a.n);
  if (figure.n === 0) return `${title}: ${words.figures.nothing}`;
  if (told.length === 0) return `${title}: ${words.insights.tooFew}`;
  const lead = figure.definition.kind === 'durations' ? words.figures.halfWithin(title) : `${title}: `;
  const [only] = told;
  if (only && figure.by.length === 0 && figure.definition.kind !== 'money') {
    const [first] = chosen(figure, only);
    const isOne = only.values.length === 1 || figure.definition.kind === 'durations';
    if (first && figure.definition.kind === 'durations' && first.value === null) return words.figures.halfNotYet(title);
    if (first && isOne) return lead + speech.value(first, only);
    return lead + chosen(figure, only).map((value) => `${speech.name(value.name)} ${short(speech.value(value, only))}`).join(', '); // prettier-ignore
  }
  return (
    lead +
    told
      .slice(0, 3)
      .map((group) => ofGroup(group))
      .join(', ')
  );

  function ofGroup(group: FigureGroup): string {
    const [first] = chosen(figure, group);
    const name =
      group.values.length > 1 && first && figure?.definition.kind !== 'durations' ? ` (${speech.name(first.name)})` : '';
    return `${speech.group(group)} ${first ? short(speech.value(first, group)) : ''}${name}`;
  }
}

/** At most three values worth a title: the largest parts of time, of shares those that stand on something. */
function chosen(figure: Figure | undefined, { values }: FigureGroup): readonly FigureValue[] {
  const withValue = values.filter(({ value, n }) => value !== null && n > 0);
  if (figure?.definition.kind === 'durations') return values.slice(0, 1);
  const inOrder = figure?.definition.kind === 'counts' ? withValue : withValue.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return inOrder.slice(0, 3);
}

/** Without the part after the dot: sums of time say the share and then the time. */
const short = (text: string): string => text.split(' · ')[0] ?? text;
