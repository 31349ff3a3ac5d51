import type { CaseDecision, CaseFile, CaseMessage, CaseRow, CaseStep } from './case-file.ts';

/** The part of pdfmake's document language that is used here. */
export type Block =
  | string
  | {
      readonly text?: string | readonly Block[];
      readonly stack?: readonly Block[];
      readonly columns?: readonly Block[];
      readonly table?: {
        readonly headerRows?: number;
        readonly dontBreakRows?: boolean;
        readonly widths: readonly (string | number)[];
        readonly body: readonly (readonly Block[])[];
      };
      readonly [property: string]: unknown;
    };

export type Page = { readonly current: number; readonly count: number };
export type Layout = {
  readonly content: readonly Block[];
  readonly footer: (current: number, count: number) => Block;
  readonly [property: string]: unknown;
};

const ink = '#16324f';
const quiet = '#5b6b7a';
const line = '#c9d3dc';

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
      factTable(file),
      ...quotes(file),
      ...section(words.remedies, file.remedies.length, [rowTable(file, file.remedies, words.amount, words.when)], words.nothing),
      ...section(words.decisions, file.decisions.length, file.decisions.map((each) => decision(file, each)), words.nothing), // prettier-ignore
      ...section(words.deadlines, file.deadlines.length, [rowTable(file, file.deadlines, '', words.due)], words.nothing),
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

const moment = ({ locale, zone }: CaseFile, at: Date): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at);

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

const rowTable = (file: CaseFile, rows: readonly CaseRow[], amount: string, when: string): Block => ({
  layout: 'hair',
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: ['*', 80, 110, 120],
    body: [
      [file.words.what, amount, file.words.state, when].map((text) => ({ text, style: 'head' })),
      ...rows.map(({ what, amount: much, state, at }) => [what, much, state, at === null ? '' : moment(file, at)]),
    ],
  },
});

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

export const lineColour = line;
export const quoteColour = ink;
