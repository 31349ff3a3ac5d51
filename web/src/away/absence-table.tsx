import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NamedAbsence } from '../api/views.ts';
import { useMe } from '../staff/session.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { useNow } from '../ui/now.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useFormat } from '../words/words.tsx';
import { Begins } from './begins.tsx';
import { hasBegun } from './has-begun.ts';
import { useUnmarkAway } from './use-absences.ts';
import { useAwayWords } from './words/words.ts';

type Props = { readonly label: string; readonly absences: readonly NamedAbsence[] };

/** Who is away from when to when; whoever is back early is said to be. */
export function AbsenceTable({ label, absences }: Props): ReactNode {
  const words = useAwayWords();
  const { moment } = useFormat();
  const { columns } = words;
  return (
    <DataTable
      label={label}
      heads={[columns.who, columns.from, columns.until, columns.act]}
      rows={absences.map((absence) => ({
        key: absence.id,
        cells: [
          absence.personName,
          <Begins key="from" at={absence.startsAt} />,
          moment(new Date(absence.endsAt)),
          <BackButton key="back" absence={absence} />,
        ],
      }))}
    />
  );
}

function BackButton({ absence }: { readonly absence: NamedAbsence }): ReactNode {
  const words = useAwayWords();
  const me = useMe();
  const now = useNow();
  const unmark = useUnmarkAway(me.id);
  const isAway = hasBegun(absence.startsAt, now);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={(isAway ? words.backOf : words.cancelOf)(absence.personName)}
        loading={unmark.isPending}
        onClick={() => unmark.mutate(absence)}
      >
        {isAway ? words.back : words.cancel}
      </Button>
      <ProblemNotice problem={unmark.error} />
    </>
  );
}
