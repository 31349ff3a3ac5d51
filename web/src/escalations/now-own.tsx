import { Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useMay, useMe } from '../staff/session.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { When } from '../ui/when.tsx';
import { useWords } from '../words/words.tsx';
import { useAsked } from './asked.ts';
import { useEscalations, useWithdraw } from './use-escalations.ts';

/** Open questions that whoever asked could now answer by themselves, and giving them back. */
export function NowOwn(): ReactNode {
  const { escalations, complaint } = useWords();
  const asked = useAsked();
  const may = useMay();
  const { data, error, refetch } = useEscalations('now-own');
  const [said, setSaid] = useState('');
  const announce = useAnnounce();
  const { nowOwn } = escalations;
  const onReturned = (reference: string): void => {
    setSaid(nowOwn.returned(reference));
    announce(nowOwn.returned(reference));
  };
  return (
    <>
      <Text c="dimmed" size="sm" mb="xs">
        {nowOwn.hint}
      </Text>
      {said !== '' && <Text mb="xs">{said}</Text>}
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting lines={2} />}
      {data?.length === 0 && <Empty title={escalations.empty['now-own'].title} hint={escalations.empty['now-own'].hint} />}
      {data && data.length > 0 && (
        <DataTable
          label={nowOwn.title(data.length)}
          heads={[escalations.complaint, escalations.wanted, escalations.by, nowOwn.since, nowOwn.act]}
          minWidth={640}
          rows={data.map((escalation) => {
            const { id, openedBy, openedByName, openedAt } = escalation;
            const { reference } = escalation.complaint;
            return {
              key: id,
              cells: [
                <Link key="complaint" to={`/complaints/${reference}`}>
                  {reference}
                </Link>,
                asked(escalation),
                openedByName ?? complaint.system,
                <When key="since" at={openedAt} />,
                may('escalations.raise') && <Return key="act" {...{ id, reference, openedBy, openedByName, onReturned }} />,
              ],
            };
          })}
        />
      )}
    </>
  );
}

type ReturnProps = {
  readonly id: string;
  readonly reference: string;
  readonly openedBy: string | null;
  readonly openedByName: string | null;
  readonly onReturned: (reference: string) => void;
};

function Return({ id, reference, openedBy, openedByName, onReturned }: ReturnProps): ReactNode {
  const { escalations, complaint } = useWords();
  const me = useMe();
  const withdraw = useWithdraw(id, () => onReturned(reference));
  const text = openedBy === me.id ? escalations.nowOwn.takeBack : escalations.nowOwn.giveBack(openedByName ?? complaint.system);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${text}: ${reference}`}
        loading={withdraw.isPending}
        onClick={() => withdraw.mutate(null)}
      >
        {text}
      </Button>
      <ProblemNotice problem={withdraw.error} />
    </>
  );
}
