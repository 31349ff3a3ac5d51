import type { Figure, FigureGroup, FigureValue } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import { useFigureSpeech } from './figure-words.ts';
import { scores, titleValues } from './title-values.ts';

/** The answer as the title of the page: "On time: Water 81 %, Power 74 %", of the largest groups that have enough cases to say; months without any are in the table. */
export function useFigureHeadline(figure: Figure | undefined): string | null {
  const { words, language } = useSpeech();
  const speech = useFigureSpeech(figure?.definition.kind);
  if (!figure) return null;
  const title = figure.definition.title[language];
  const told = figure.groups
    .filter(({ suppressed, n }) => !suppressed && (n > 0 || figure.by.length === 0))
    .sort((a, b) => b.n - a.n);
  if (figure.n === 0) return `${title}: ${words.figures.nothing}`;
  if (told.length === 0) return `${title}: ${words.insights.tooFew}`;
  const [first, second] = figure.by;
  if (first && second) return words.figures.byTwo(title, lower(words.figures.by[first]), lower(words.figures.by[second]));
  const lead = figure.definition.kind === 'durations' ? words.figures.halfWithin(title) : `${title}: `;
  const [only] = told;
  if (only && figure.by.length === 0 && figure.definition.kind !== 'money') {
    const [first] = titleValues(figure, only);
    const isOne = only.values.length === 1 || figure.definition.kind === 'durations';
    if (first && figure.definition.kind === 'durations' && first.value === null) return words.figures.halfNotYet(title);
    if (first && isOne) return lead + speech.value(first, only);
    return lead + titleValues(figure, only).map((value) => `${speech.name(value.name)} ${short(speech.value(value, only))}`).join(', '); // prettier-ignore
  }
  return (
    lead +
    told
      .slice(0, 3)
      .map((group) => ofGroup(group))
      .join(', ')
  );

  function ofGroup(group: FigureGroup): string {
    const [first] = titleValues(figure, group);
    const name = group.values.length > 1 && first && !isPlain(figure, group, first) ? ` (${speech.name(first.name)})` : '';
    return `${speech.group(group)} ${first ? short(speech.value(first, group)) : ''}${name}`;
  }
}

/** Shares of fewer are not said: the same number that the server holds groups to. */
const smallestSample = 10;

/** The answer without its question, for a list of questions; of everything together. */
export function useFigureAnswer(figure: Figure | undefined): string | null {
  const { words } = useSpeech();
  const speech = useFigureSpeech(figure?.definition.kind);
  if (!figure) return null;
  const told = figure.groups.filter(({ suppressed }) => !suppressed).sort((a, b) => b.n - a.n);
  if (figure.n === 0) return words.figures.nothingHere;
  const [only] = told;
  if (!only) return words.insights.tooFew;
  const { kind } = figure.definition;
  if (kind === 'money') return told.slice(0, 3).map((group) => `${speech.group(group)} ${sayAll(group)}`).join(', '); // prettier-ignore
  if (kind === 'shares' && !only.values.some(({ n }) => n >= smallestSample)) return words.insights.tooFew;
  if (scores.includes(figure.definition.name) && (only.values[0]?.n ?? 0) < smallestSample) return words.insights.tooFew;
  if (kind !== 'durations') return sayAll(only);
  const [half] = only.values;
  return !half || half.value === null ? words.figures.halfNot : words.figures.half(speech.value(half, only));

  function sayAll(group: FigureGroup): string {
    const enough = group.values.filter(({ n }) => kind !== 'shares' || n >= smallestSample);
    const values = titleValues(figure, { ...group, values: enough });
    const isOne = group.values.length === 1;
    return values.map((value) => `${isOne ? '' : `${speech.name(value.name)} `}${short(speech.value(value, group))}`).join(', ');
  }
}

/** What the title of the figure says already: half of durations, the first of counts. */
const isPlain = (figure: Figure | undefined, { values }: FigureGroup, { name }: FigureValue): boolean =>
  figure?.definition.kind === 'durations' || (figure?.definition.kind === 'counts' && values[0]?.name === name);

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Without the part after the dot: sums of time say the share and then the time. */
const short = (text: string): string => text.split(' · ')[0] ?? text;
