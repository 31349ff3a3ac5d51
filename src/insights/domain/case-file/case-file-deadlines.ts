import { type Block, moment, quiet } from './case-file-block.ts';
import type { CaseDeadline, CaseFile } from './case-file.ts';

/** Each deadline from its start: when it was due, when it ended, when it was missed and by how much, and under it every pause with its reason. */
export const deadlineTable = (file: CaseFile): Block => ({
  layout: 'hair',
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: ['*', 84, 84, 84, 96],
    body: [headOf(file), ...file.deadlines.flatMap((deadline) => [deadlineRow(file, deadline), ...pauseRows(file, deadline)])],
  },
});

const headOf = ({ words }: CaseFile): readonly Block[] =>
  [words.what, words.began, words.due, words.ended, words.missed].map((text) => ({ text, style: 'head' }));

const deadlineRow = (file: CaseFile, deadline: CaseDeadline): readonly Block[] => {
  const { what, state, startedAt, dueAt, left, endedAt, missedAt, late } = deadline;
  const at = (instant: Date | null): string => (instant === null ? '' : moment(file, instant));
  return [
    {
      stack: [
        { text: what, style: 'strong' },
        { text: state, style: 'label' },
      ],
    },
    small(at(startedAt)),
    small(left === null ? at(dueAt) : `${file.words.paused}, ${left} ${file.words.left}`),
    small(at(endedAt)),
    { fontSize: 8.5, stack: [at(missedAt), ...(late === null ? [] : [{ text: `${file.words.lateBy} ${late}`, bold: true }])] },
  ];
};

const pauseRows = (file: CaseFile, { pauses }: CaseDeadline): readonly (readonly Block[])[] =>
  pauses.map(({ why, from, to }) => {
    const until = to === null ? file.words.stillPaused : moment(file, to);
    const text = `${file.words.paused}: ${moment(file, from)} – ${until}. ${why}.`;
    return [{ text, colSpan: 5, fontSize: 8.5, color: quiet, margin: [10, 0, 0, 0] }, '', '', '', ''];
  });

const small = (text: string): Block => ({ text, fontSize: 8.5 });
