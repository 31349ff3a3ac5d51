import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DraftReview } from '../api/views.ts';
import { useMay } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { keyOf, useFormat } from '../words/words.tsx';
import { instantOf } from '../words/zone.ts';
import { type Move, useMove } from './use-review.ts';
import { useRuleWords } from './words/words.ts';

type Command = Move['command'];

const permissionFor: Readonly<Record<Command, string>> = {
  submit: 'rules.write',
  recall: 'rules.write',
  'try-out': 'rules.write',
  'end-try-out': 'rules.write',
  withdraw: 'rules.write',
  rebase: 'rules.write',
  reject: 'rules.publish',
  publish: 'rules.publish',
};

/** What this person may do with the draft in the state it is in; each opens its form. */
export function MoveForms({ review }: { readonly review: DraftReview }): ReactNode {
  const words = useRuleWords().review;
  const may = useMay();
  const [chosen, setChosen] = useState<Command | null>(null);
  const known = review.commands.flatMap((command) => keyOf(words.commands, command) ?? []);
  const canRebase = review.isBehind && review.state === 'draft';
  const commands = (canRebase ? [...known, 'rebase' as const] : known).filter((command) => may(permissionFor[command]));
  if (commands.length === 0) return null;
  return (
    <Card title={words.next}>
      <Group gap="xs" mb={chosen ? 'sm' : 0}>
        {commands.map((command, index) => (
          <Button
            key={command}
            size="xs"
            variant={index === 0 && chosen === null ? 'filled' : chosen === command ? 'light' : 'default'}
            aria-expanded={chosen === command}
            onClick={() => setChosen(command)}
          >
            {words.commands[command]}
          </Button>
        ))}
      </Group>
      {chosen && commands.includes(chosen) && (
        <MoveForm key={chosen} command={chosen} review={review} onClose={() => setChosen(null)} />
      )}
    </Card>
  );
}

type FormProps = { readonly command: Command; readonly review: DraftReview; readonly onClose: () => void };

function MoveForm({ command, review: { id, revision }, onClose }: FormProps): ReactNode {
  const words = useRuleWords().review;
  const { timeZone, zone } = useFormat();
  const [said, setSaid] = useState('');
  const [from, setFrom] = useState('');
  const move = useMove(id, onClose);
  const needsWords = command === 'submit' || command === 'reject';
  return (
    <CommandForm
      submit={words.commands[command]}
      onSubmit={() => move.mutate(moveOf(command, revision, said.trim(), instantOf(from, timeZone)))}
      onCancel={onClose}
      isSending={move.isPending}
      problem={move.error}
      danger={command === 'reject' || command === 'withdraw'}
      focusSubmit={!needsWords && command !== 'publish'}
    >
      <Text>{words.hints[command]}</Text>
      {needsWords && (
        <Textarea
          required
          withAsterisk={false}
          autosize
          minRows={2}
          maxLength={2000}
          label={command === 'submit' ? words.reason : words.note}
          value={said}
          onChange={(event) => setSaid(event.currentTarget.value)}
          autoFocus
        />
      )}
      {command === 'publish' && (
        <TextInput
          type="datetime-local"
          label={words.from(zone)}
          description={words.fromHint}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
          autoFocus
        />
      )}
    </CommandForm>
  );
}

function moveOf(command: Command, revision: number, said: string, from: string): Move {
  if (command === 'submit') return { command, revision, reason: said };
  if (command === 'reject') return { command, revision, note: said };
  if (command === 'publish') return { command, revision, ...(from === '' ? {} : { effectiveFrom: from }) };
  return { command, revision };
}
