import type { FigureDefinition } from './figure-definitions.ts';
import type { Figure } from './figure.ts';

/**
 * A figure as a table for a spreadsheet: what it is, whom it is about and as of when in the first lines, then a line for each value of each group.
 * With a byte order mark, for spreadsheets take it for another encoding otherwise.
 */
export const figureCsv = (figure: Figure, definition: FigureDefinition, zone: string): string => {
  const { question, asOf, provisionalUntil, n, excluded } = figure;
  const head = [
    ['figure', figure.name],
    ['definition', definition.text.en],
    ['unit', definition.unit],
    ['period', `${question.period.from} to ${question.period.to}`, zone],
    ...Object.entries(question.filter).map(([name, value]) => ['only', name, String(value)]),
    ['as of', asOf.toISOString()],
    ['provisional until', provisionalUntil?.toISOString() ?? ''],
    ['n', String(n)],
    ...excluded.map(({ reason, count }) => ['left out', reason, String(count)]),
    [],
    [...keyNames(figure), 'value name', 'value', 'low', 'high', 'n'],
  ];
  const body = figure.groups.flatMap(({ key, values }) =>
    values.map(({ name, value, low, high, n: of }) => [...key, name, ...[value, low, high].map(numberText), String(of)]),
  );
  return `\uFEFF${[...head, ...body].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
};

const keyNames = ({ name, question }: Figure): readonly string[] =>
  name === 'credits' ? ['cost code', 'currency'] : question.by;

const numberText = (value: number | null): string => (value === null ? '' : String(value));

/** A spreadsheet would run what begins like a formula. */
const csvCell = (text: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
