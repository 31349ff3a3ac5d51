import { csvText } from './csv-text.ts';
import { type CsvWords, csvWords } from './csv-words.ts';
import type { FigureDefinition } from './figure-definitions.ts';
import type { Figure, FigureGroup, FigureValue } from './figure.ts';
import type { Label } from './label.ts';
import type { PublishedFor } from './published.ts';
import { reasonWords, valueWords } from './value-words.ts';

export type FileLanguage = keyof Label;

/** What only is counted: by what (`CsvWords.dimensions`), what it is called, and the key that programs know. */
export type NarrowedTo = { readonly by: string; readonly label: Label; readonly key: string };

/** What stands around the numbers: in which language, what the groups are called, which rules were in force, and whether anything was invented. */
export type AboutFigure = {
  readonly language: FileLanguage;
  readonly zone: string;
  readonly labelsOf: (key: readonly string[]) => readonly Label[];
  /** What values are called that have words of their own elsewhere: the reasons of the rules. */
  readonly otherValues: Readonly<Record<string, Label>>;
  readonly only: readonly NarrowedTo[];
  /** Versions of the authority rules that were in force in the period. */
  readonly rules: readonly number[];
  /** Some of the complaints are history that was invented for a demonstration. */
  readonly hasInvented: boolean;
  /** Complaints still to be counted: until they are, the numbers are provisional. */
  readonly stillToCount: number;
  /** What was published of the same question before. */
  readonly published: PublishedFor | null;
};

/**
 * A figure as a table for a spreadsheet: what it is, whom it is about and as of when in the first lines, then a line for each value of each group,
 * in words and beside them the keys that programs know.
 */
export const figureCsv = (figure: Figure, definition: FigureDefinition, about: AboutFigure): string => {
  const words = csvWords[about.language];
  const heads = keyNames(figure, words).flatMap((name) => [name, `${name} (${words.key})`]);
  const head = [...headOf(figure, definition, about), [], [...heads, words.value, `${words.value} (${words.key})`, words.state, words.number, words.low, words.high, 'n']]; // prettier-ignore
  return csvText([...head, ...figure.groups.flatMap((group) => linesOf(figure, group, about))]);
};

const headOf = (
  figure: Figure,
  definition: FigureDefinition,
  { language, zone, only, rules, hasInvented, stillToCount, published }: AboutFigure,
): string[][] => {
  const { question, asOf, provisionalUntil, n, excluded, comparison } = figure;
  const words = csvWords[language];
  return [
    [words.figure, definition.title[language], figure.name],
    [words.definition, definition.text[language]],
    ...(hasInvented ? [[words.invented, words.inventedText]] : []),
    ...(stillToCount > 0 ? [[words.stillToCount, String(stillToCount), words.stillToCountText]] : []),
    ...publishedLines(published, words, language),
    [words.unit, words.units[definition.unit], definition.unit],
    [words.period, `${question.period.from} – ${question.period.to}`, zone],
    ...only.map(({ by, label, key }) => [words.only, words.dimensions[by] ?? by, label[language], key]),
    [words.asOf, asOf.toISOString()],
    [words.provisionalUntil, provisionalUntil?.toISOString() ?? ''],
    ['n', String(n)],
    ...excluded.map(({ reason, count }) => [words.leftOut, reasonWords[reason]?.[language] ?? reason, String(count), reason]),
    ...(comparison === null ? [] : [[words.comparison, `χ² = ${comparison.chiSquare}`, `${words.degrees} ${comparison.degrees}`, `p = ${comparison.p}`]]), // prettier-ignore
    [words.rules, rules.join(' ')],
  ];
};

const publishedLines = (published: PublishedFor | null, words: CsvWords, language: FileLanguage): string[][] =>
  published === null
    ? []
    : [
        [
          words.published,
          published.publishedAt.toISOString(),
          published.restated.length === 0 ? words.asPublished : words.restated,
        ],
        ...(published.isRedefined && published.definedAs ? [[words.definedThen, published.definedAs.text[language]]] : []),
        ...published.restated.map(({ key, name, then, now }) => [words.restated, [...key, name].join(' '), String(then ?? ''), String(now ?? '')]), // prettier-ignore
      ];

const linesOf = (figure: Figure, group: FigureGroup, { language, labelsOf, otherValues }: AboutFigure): string[][] => {
  const labels = labelsOf(group.key);
  const keys = group.key.flatMap((key, i) => [labels[i]?.[language] ?? key, key]);
  const words = csvWords[language];
  return group.values.map((each) => [
    ...[
      ...keys,
      (valueWords[each.name] ?? otherValues[each.name])?.[language] ?? each.name,
      each.name,
      words.states[stateOf(group, each)],
    ],
    ...[each.value, each.low, each.high].map((number) => (number === null ? '' : String(number))),
    String(each.n),
  ]);
};

type State = keyof CsvWords['states'];

/** Why there is no number where there is none: there was nothing, too few to say, or too many are still waiting. */
const stateOf = ({ suppressed, values }: FigureGroup, { name, value, n }: FigureValue): State => {
  if (value !== null) return 'measured';
  if (n === 0) return 'nothing';
  const isPercentile = /^p\d+$/.test(name) && values.some((each) => each.name === 'waiting');
  return isPercentile && !suppressed ? 'not-reached' : 'suppressed';
};

const keyNames = ({ name, question }: Figure, words: CsvWords): readonly string[] =>
  name === 'credits'
    ? [words.costCode, words.currency]
    : question.by.map((dimension) => words.dimensions[dimension] ?? dimension);
