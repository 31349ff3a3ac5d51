import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import type { MatrixCell } from '../api/views.ts';
import { csvOf, download } from '../ui/csv.ts';
import { DataTable } from '../ui/data-table.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import classes from './rules.module.css';
import { useMatrix } from './use-matrix.ts';
import { useVocabulary } from './use-rulesets.ts';
import { useRuleWords } from './words/words.ts';

/** Level by remedy: what each may give in the ordinary case, and the rules that open more in others. It prints as it stands. */
export function MatrixPart({ id }: { readonly id: string }): ReactNode {
  const { matrix } = useRuleWords();
  const { data: cells, error, refetch } = useMatrix(id);
  return (
    <>
      <Text maw="46rem" mb="sm">
        {matrix.hint}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!cells && !error && <Waiting />}
      {cells && <Matrix cells={cells} />}
    </>
  );
}

function Matrix({ cells }: { readonly cells: readonly MatrixCell[] }): ReactNode {
  const { matrix } = useRuleWords();
  const { language } = useSpeech();
  const { data: vocabulary } = useVocabulary();
  const remedyLabel = useRemedyLabel();
  const levels = [...new Set(cells.map(({ level }) => level))];
  const kinds = [...new Set(cells.map(({ kind }) => kind))];
  const levelLabel = (code: string): string => vocabulary?.levels.find((one) => one.code === code)?.label[language] ?? code;
  const linesOf = useCellLines();
  const heads = [matrix.remedy, ...levels.map((level) => capital(levelLabel(level)))];
  const rows = kinds.map((kind) => ({
    kind,
    cells: levels.map((level) => cells.find((one) => one.kind === kind && one.level === level)),
  }));
  return (
    <>
      <CsvButton
        rows={[
          heads,
          ...rows.map(({ kind, cells: row }) => [
            remedyLabel(kind),
            ...row.map((cell) => (cell ? linesOf(cell).join('; ') : '')),
          ]),
        ]}
      />
      <DataTable
        label={matrix.title}
        heads={heads}
        minWidth={200 + 150 * levels.length}
        rows={rows.map(({ kind, cells: row }) => ({
          key: kind,
          cells: [remedyLabel(kind), ...row.map((cell) => cell && <Cell cell={cell} lines={linesOf(cell)} />)],
        }))}
      />
    </>
  );
}

function CsvButton({ rows }: { readonly rows: readonly (readonly string[])[] }): ReactNode {
  const { matrix } = useRuleWords();
  const save = (): void => download('who-may-give-what.csv', csvOf(rows));
  return (
    <Button variant="default" size="xs" mb="sm" className="no-print" onClick={save}>
      {matrix.csv}
    </Button>
  );
}

function Cell({ cell, lines: [main, ...more] }: { readonly cell: MatrixCell; readonly lines: readonly string[] }): ReactNode {
  return (
    <div data-verdict={cell.verdict} className={classes['cell']}>
      <span>{main}</span>
      {more.map((line) => (
        <small key={line}>{line}</small>
      ))}
    </div>
  );
}

/** What a level may give, then what comes with it. */
function useCellLines(): (cell: MatrixCell) => readonly string[] {
  const { matrix } = useRuleWords();
  const { words, format } = useSpeech();
  const money = (minor: number): string => format.minor(minor, format.currency);
  return ({ verdict, limitMinor, limitOnceMinor, escalateTo, duties, grants }) => {
    const main = {
      OWED: matrix.owed,
      PERMIT: limitMinor ? matrix.upTo(money(limitMinor)) : matrix.yes,
      PERMIT_IF: limitOnceMinor ? matrix.onceUpTo(money(limitOnceMinor)) : matrix.once,
      ESCALATE: words.authority.needs(wordOf(words.values.levels, escalateTo ?? 'board')),
      NOT_OFFERED: matrix.notOffered,
    }[verdict];
    const more = verdict === 'PERMIT' && limitOnceMinor !== null && limitOnceMinor > (limitMinor ?? 0);
    const isOpenElsewhere = (verdict === 'ESCALATE' || verdict === 'NOT_OFFERED') && grants.length > 0;
    return [
      main,
      ...(more ? [matrix.onceUpTo(money(limitOnceMinor))] : []),
      ...(verdict !== 'ESCALATE' && duties.length > 0 ? [duties.map((duty) => wordOf(matrix.duties, duty)).join(', ')] : []),
      ...(isOpenElsewhere ? [matrix.elsewhere(grants.join(', '))] : []),
    ];
  };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
