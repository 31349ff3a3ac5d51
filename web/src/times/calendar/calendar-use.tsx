import { Checkbox, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { Calendar } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { useTeams } from '../../staff/use-people.ts';
import { Card } from '../../ui/card.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { usePolicies } from '../use-policies.ts';
import { useTimesWords } from '../words/words.ts';
import { TeamCalendarForm } from './team-calendar-form.tsx';

/** Who works by a calendar, and which deadlines always go by it. */
export function CalendarUse({ calendar: { id, isHouse, teamIds } }: { readonly calendar: Calendar }): ReactNode {
  const words = useTimesWords();
  const may = useMay();
  const { data: teams = [] } = useTeams();
  const { data: policies = [] } = usePolicies();
  const [team, setTeam] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const close = (): void => setTeam(null);
  const using = policies.filter(({ calendarId, active }) => active && calendarId === id);
  return (
    <>
      <Card title={words.teams}>
        {isHouse && <Text mb="xs">{words.houseUse}</Text>}
        <Text c="dimmed" size="sm" mb="xs">
          {words.teamsHint}
        </Text>
        <Stack gap="xs" role="group" aria-label={words.teamUses}>
          {teams.map(({ id: teamId, name }) => (
            <Checkbox
              key={teamId}
              label={name}
              checked={teamIds.includes(teamId)}
              disabled={!may('times.manage')}
              onChange={() => setTeam({ id: teamId, name })}
            />
          ))}
        </Stack>
        <Sheet title={words.calendarOf(team?.name ?? '')} opened={team !== null} onClose={close}>
          {team && <TeamCalendarForm teamId={team.id} calendarId={teamIds.includes(team.id) ? null : id} onClose={close} />}
        </Sheet>
      </Card>
      {using.length > 0 && (
        <Card title={words.policiesUsing}>
          <ul>
            {using.map(({ key, name }) => (
              <li key={key}>
                <Link to={`/times/deadlines/${key}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
