import { Checkbox, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { CommandForm } from '../../ui/command-form.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { MovesTold } from '../moves.tsx';
import { useHoldCalendar, usePreviewTeamCalendar } from '../use-calendars.ts';
import { useTimesWords } from '../words/words.ts';

type Props = {
  readonly teamId: string;
  /** Null gives the team back to the utility's own calendar. */
  readonly calendarId: string | null;
  readonly onClose: () => void;
};

/** Another calendar for a team: first what it would do to the deadlines of what the team has. */
export function TeamCalendarForm({ teamId, calendarId, onClose }: Props): ReactNode {
  const words = useTimesWords();
  const [isForOpen, setForOpen] = useState(false);
  const { mutate, data: moves, error } = usePreviewTeamCalendar();
  const hold = useHoldCalendar(onClose);
  useEffect(() => mutate({ teamId, calendarId }), [mutate, teamId, calendarId]);
  return (
    <CommandForm
      focusSubmit
      submit={words.changeCalendar}
      onSubmit={() => hold.mutate({ teamId, calendarId, applyToOpen: isForOpen })}
      onCancel={onClose}
      isSending={hold.isPending}
      problem={hold.error ?? error}
      disabled={!moves}
    >
      <Text mb="sm">{calendarId === null ? words.backToHouse : words.teamsHint}</Text>
      {moves ? <MovesTold moves={moves} /> : !error && <Waiting lines={3} />}
      <Checkbox
        mt="sm"
        label={words.applyToOpen}
        description={words.holdHint}
        checked={isForOpen}
        onChange={(event) => setForOpen(event.currentTarget.checked)}
      />
    </CommandForm>
  );
}
