import { Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Delegation } from '../api/views.ts';
import { DataTable } from '../ui/data-table.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import { StandInForm } from './stand-in-form.tsx';
import { Begins } from './begins.tsx';
import { useEndStandIn } from './use-stand-ins.ts';
import { useAwayWords } from './words/words.ts';

type Props = {
  /** Null: of the person signed in. */
  readonly giverId: string | null;
  readonly given: readonly Delegation[];
  /** What is said where there is nobody. */
  readonly none: string;
  readonly mayName: boolean;
};

/** Who stands in, from when to when and with whose limits; naming somebody and ending it. */
export function StandInsOf({ giverId, given, none, mayName }: Props): ReactNode {
  const words = useAwayWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {given.length === 0 && !isOpen && <Text c="dimmed">{none}</Text>}
      {given.length > 0 && <Given giverId={giverId} given={given} mayEnd={mayName} />}
      {mayName && !isOpen && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setOpen(true)}>
          {words.name}
        </Button>
      )}
      {isOpen && <StandInForm giverId={giverId} onClose={() => setOpen(false)} />}
    </>
  );
}

function Given({ giverId, given, mayEnd }: Pick<Props, 'giverId' | 'given'> & { readonly mayEnd: boolean }): ReactNode {
  const words = useAwayWords();
  const { values } = useWords();
  const { moment } = useFormat();
  const { columns } = words;
  const heads = [columns.who, columns.from, columns.until, columns.limit];
  return (
    <DataTable
      label={words.standInsOf}
      heads={mayEnd ? [...heads, columns.act] : heads}
      rows={given.map(({ id, substituteName, startsAt, endsAt, giverName, giverRole }) => ({
        key: id,
        cells: [
          substituteName,
          <Begins key="from" at={startsAt} />,
          moment(new Date(endsAt)),
          `${giverName}, ${values.roles[giverRole]}`,
          ...(mayEnd ? [<EndButton key="end" giverId={giverId} id={id} who={substituteName} />] : []),
        ],
      }))}
    />
  );
}

type EndProps = { readonly giverId: string | null; readonly id: string; readonly who: string };

function EndButton({ giverId, id, who }: EndProps): ReactNode {
  const words = useAwayWords();
  const end = useEndStandIn(giverId);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={words.endOf(who)}
        loading={end.isPending}
        onClick={() => end.mutate(id)}
      >
        {words.end}
      </Button>
      <ProblemNotice problem={end.error} />
    </>
  );
}
