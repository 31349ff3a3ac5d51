import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import { Begins } from './begins.tsx';
import { useStandIns } from './use-stand-ins.ts';
import { useAwayWords } from './words/words.ts';

/** For whom the person signed in stands in. */
export function HeldCard(): ReactNode {
  const words = useAwayWords();
  const { values } = useWords();
  const { moment } = useFormat();
  const { data } = useStandIns(true);
  if (!data) return null;
  const { columns } = words;
  return (
    <Card title={words.iStandIn}>
      {data.held.length === 0 ? (
        <Text c="dimmed">{words.noneHeld}</Text>
      ) : (
        <>
          <Text c="dimmed" size="sm" mb="sm">
            {words.iStandInHint}
          </Text>
          <DataTable
            label={words.iStandIn}
            heads={[columns.who, columns.from, columns.until, columns.limit]}
            rows={data.held.map(({ id, giverName, giverRole, startsAt, endsAt }) => ({
              key: id,
              cells: [giverName, <Begins key="from" at={startsAt} />, moment(new Date(endsAt)), values.roles[giverRole]],
            }))}
          />
        </>
      )}
    </Card>
  );
}
