import { Button, NativeSelect, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMay, useMe } from '../staff/session.tsx';
import { useTeams } from '../staff/use-people.ts';
import { Card } from '../ui/card.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useAddress } from '../ui/use-address.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useWords } from '../words/words.tsx';
import { BudgetForm } from './budget-form.tsx';
import { BudgetLines } from './budget-lines.tsx';
import classes from './budgets.module.css';
import { useTeamBudgets } from './use-budgets.ts';
import { useBudgetWords } from './words/words.ts';

/** For a lead: everybody of a team with what is used of each limit, and setting one. */
export function TeamPart(): ReactNode {
  const words = useBudgetWords();
  const { staff } = useWords();
  const me = useMe();
  const may = useMay();
  const { said, change } = useAddress();
  const { data: teams = [] } = useTeams();
  const isFree = me.role !== 'SUPERVISOR';
  const teamId = isFree ? said('team') || (me.teamId ?? teams[0]?.id ?? '') : (me.teamId ?? '');
  const { data, error, refetch } = useTeamBudgets(teamId);
  const [isOpen, setOpen] = useState(false);
  const isOwnTeam = teamId === me.teamId;
  const isForAnybody = !isOwnTeam || data?.people.some(({ personId }) => personId !== me.id);
  const maySet = may('budgets.set') && isForAnybody;
  return (
    <Card title={data ? words.team(data.teamName) : words.whichTeam}>
      {teamId === '' && !isFree && <Text>{words.noTeam}</Text>}
      {isFree && teams.length > 0 && (
        <NativeSelect
          mb="sm"
          maw="20rem"
          label={words.whichTeam}
          value={teamId}
          onChange={(event) => change({ team: event.currentTarget.value })}
          data={teams.map(({ id, name }) => ({ value: id, label: name || staff.noTeam }))}
        />
      )}
      <Text c="dimmed" size="sm" mb="sm">
        {words.teamHint}
        {may('budgets.set') && isOwnTeam && ` ${words.ownTeamHint}`}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && teamId !== '' && <Waiting lines={4} />}
      {data && maySet && !isOpen && (
        <Button variant="default" size="xs" onClick={() => setOpen(true)}>
          {words.set}
        </Button>
      )}
      {data && maySet && isOpen && <BudgetForm team={data} onClose={() => setOpen(false)} />}
      {data && data.own.length > 0 && (
        <>
          <h3 className={classes['person']}>{words.ofTeam}</h3>
          <BudgetLines items={[]} own={data.own} mayEnd={may('budgets.set') && !isOwnTeam} />
        </>
      )}
      {data?.people.map(({ personId, personName, items, own }) => (
        <div key={personId}>
          <h3 className={classes['person']}>{personName}</h3>
          {items.length + own.length === 0 && <Text c="dimmed">{words.noneOf(personName)}</Text>}
          <BudgetLines items={items} own={own} mayEnd={may('budgets.set') && personId !== me.id} />
        </div>
      ))}
      {data && <Others listed={data.people.length} count={data.givingNothing} />}
    </Card>
  );
}

/** Whoever is not listed, as a number. */
function Others({ listed, count }: { readonly listed: number; readonly count: number }): ReactNode {
  const words = useBudgetWords();
  if (listed === 0) return <Text mt="sm">{words.nobody}</Text>;
  if (count === 0) return null;
  return (
    <Text c="dimmed" size="sm" mt="sm">
      {words.givingNothing(count)}
    </Text>
  );
}
