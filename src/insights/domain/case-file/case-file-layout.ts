import { type Block, ink, moment, quiet } from './case-file-block.ts';
import { deadlineTable } from './case-file-deadlines.ts';
import type { CaseDecision, CaseFile, CaseMessage, CaseRow, CaseStep } from './case-file.ts';

export type Page = { readonly current: number; readonly count: number };
export type Layout = {
  readonly content: readonly Block[];
  readonly footer: (current: number, count: number) => Block;
  readonly [property: string]: unknown;
};

/** One complaint on paper: what it is, what was done, who decided and why, and everything that happened. */
export const caseFileLayout = (file: CaseFile): Layout => {
  const { words, reference } = file;
  return {
    info: { title: `${words.title} ${reference}`, creator: 'Firsthand' },
    pageSize: 'A4',
    pageMargins: [48, 52, 48, 56],
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.25, color: '#1c2731' },
    styles: {
      heading: { fontSize: 12, bold: true, color: ink, margin: [0, 16, 0, 5] },
      label: { fontSize: 8, color: quiet },
      strong: { bold: true },
      head: { fontSize: 8, bold: true, color: quiet },
    },
    content: [
      title(file),
      ...(file.isInvented ? [{ text: words.invented, bold: true, color: '#8a2b0a', margin: [0, 0, 0, 10] }] : []),
      factTable(file),
      ...quotes(file),
      ...section(words.remedies, file.remedies.length, [remedyTable(file)], words.nothing),
      ...section(words.decisions, file.decisions.length, file.decisions.map((each) => decision(file, each)), words.nothing), // prettier-ignore
      ...section(words.deadlines, file.deadlines.length, [deadlineTable(file)], words.nothing),
      ...section(words.timeline, file.timeline.length, [timeline(file, file.timeline)], words.nothing),
      ...section(words.messages, file.messages.length, file.messages.map((each) => message(file, each)), words.nothing), // prettier-ignore
    ],
    footer: (current, count) => ({
      margin: [48, 16, 48, 0],
      columns: [
        { text: words.confidential, style: 'label' },
        {
          text: `${reference} · ${words.page} ${current} ${words.of} ${count}`,
          style: 'label',
          alignment: 'right',
          width: 'auto',
        },
      ],
    }),
  };
};

const title = (file: CaseFile): Block => ({
  margin: [0, 0, 0, 10],
  columns: [
    {
      stack: [
        { text: file.words.title, fontSize: 10, color: quiet },
        { text: file.reference, fontSize: 24, style: 'strong', color: ink },
      ],
    },
    {
      style: 'label',
      alignment: 'right',
      width: 'auto',
      stack: [`${file.words.printed} ${moment(file, file.printedAt)}`, `${file.words.by} ${file.printedBy}`, file.zone],
    },
  ],
});

/** Two pairs of name and value side by side, a hair line between the rows. */
const factTable = ({ facts }: CaseFile): Block => {
  const shown = facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
  const half = Math.ceil(shown.length / 2);
  const cell = (fact: readonly [string, string] | undefined): readonly Block[] =>
    fact ? [{ text: fact[0], style: 'label' }, fact[1]] : ['', ''];
  const body = shown.slice(0, half).map((fact, i) => [...cell(fact), ...cell(shown[half + i])]);
  return { layout: 'hair', table: { widths: [62, '*', 62, '*'], body } };
};

const quotes = ({ words, description, sentence }: CaseFile): readonly Block[] => [
  { text: words.said, style: 'heading' },
  quote(description ?? words.hidden),
  ...(sentence === null ? [] : [{ text: words.told, style: 'heading' }, quote(sentence)]),
];

const quote = (text: string): Block => ({ layout: 'quote', table: { widths: ['*'], body: [[text]] } });

const section = (heading: string, count: number, blocks: readonly Block[], nothing: string): readonly Block[] => [
  { text: heading, style: 'heading', headlineLevel: 1 },
  ...(count === 0 ? [{ text: nothing, color: quiet }] : blocks),
];

const remedyTable = (file: CaseFile): Block => ({
  layout: 'hair',
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: ['*', 80, 110, 120],
    body: [
      [file.words.what, file.words.amount, file.words.state, file.words.when].map((text) => ({ text, style: 'head' })),
      ...file.remedies.map((row) => remedyRow(file, row)),
    ],
  },
});

const remedyRow = (file: CaseFile, { what, amount, state, at }: CaseRow): readonly Block[] => [
  ...[what, amount, state],
  at === null ? '' : moment(file, at),
];

const decision = (file: CaseFile, { at, who, asked, verdict, reasons, ruleset }: CaseDecision): Block => ({
  unbreakable: true,
  margin: [0, 2, 0, 8],
  stack: [
    {
      columns: [
        { text: [{ text: verdict, style: 'strong' }, `  ${asked}`] },
        { text: moment(file, at), style: 'label', alignment: 'right', width: 'auto' },
      ],
    },
    { text: `${who} · ${ruleset}`, style: 'label' },
    ...reasons.map((reason) => ({ text: reason, margin: [0, 1, 0, 0] })),
  ],
});

const timeline = (file: CaseFile, steps: readonly CaseStep[]): Block => ({
  layout: 'hair',
  table: {
    widths: [104, '*'],
    body: steps.map(({ at, what, who, text }) => [
      { text: moment(file, at), style: 'label', margin: [0, 1, 0, 0] },
      {
        stack: [
          {
            text: [
              { text: what, bold: true },
              { text: `  ${who}`, color: quiet, fontSize: 8.5 },
            ],
          },
          ...(text === null ? [] : [text]),
        ],
      },
    ]),
  },
});

const message = (file: CaseFile, { at, channel, subject, body }: CaseMessage): Block => ({
  margin: [0, 2, 0, 8],
  stack: [
    {
      columns: [
        { text: subject, style: 'strong' },
        { text: `${channel} · ${moment(file, at)}`, style: 'label', alignment: 'right', width: 'auto' },
      ],
    },
    quote(body ?? file.words.hidden),
  ],
});
