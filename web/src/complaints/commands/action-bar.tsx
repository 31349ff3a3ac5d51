import { Button, Group, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Complaint } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyButton } from '../../ui/key-button.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useWords } from '../../words/words.tsx';
import { isSimpleCommand } from './simple-commands.ts';
import { useSheet } from './use-sheet.ts';
import { useTake } from './use-take.ts';

const waits = ['ask-customer', 'await-third-party', 'send-field'] as const;
const others = [
  'reassign',
  'recategorise',
  'link-account',
  'say-days',
  'merge-into',
  'make-safe',
  'request-review',
  'regulator-open',
  'withdraw',
  'void',
] as const;

/** What the server says can be done next, the likeliest first. */
export function ActionBar({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const may = useMay();
  const { take, problem, isSending } = useTake(complaint);
  if (!may('complaints.work')) return null;
  return (
    <div className="no-print">
      <Group gap="xs" mb="sm">
        <Steps complaint={complaint} take={take} isTaking={isSending} />
        <MoreMenu complaint={complaint} />
      </Group>
      <ProblemNotice problem={problem} />
    </div>
  );
}

function Steps({
  complaint: { next },
  take,
  isTaking,
}: {
  readonly complaint: Complaint;
  readonly take: () => void;
  readonly isTaking: boolean;
}): ReactNode {
  const { commands, authority } = useWords();
  const sheets = useSheet();
  const can = (command: string): boolean => next.includes(command);
  return (
    <>
      {can('take') && <KeyButton keys="m" label={commands.take} onPress={take} loading={isTaking} />}
      {can('resolve') && (
        <KeyButton
          keys="r"
          label={commands.resolve}
          onPress={() => sheets.open('resolve')}
          leftSection={<Icon name="check" size={16} />}
          {...(can('take') ? { variant: 'default' } : {})}
        />
      )}
      {can('accept') && <Button onClick={() => sheets.open('accept')}>{commands.simple.accept.title}</Button>}
      {can('reopen') && (
        <Button variant="default" onClick={() => sheets.open('reopen')}>
          {commands.simple.reopen.title}
        </Button>
      )}
      {can('resume') && (
        <Button variant="default" onClick={() => sheets.open('resume')}>
          {commands.simple.resume.title}
        </Button>
      )}
      {can('record-contact') && (
        <KeyButton keys="t" label={commands['they-called']} onPress={() => sheets.open('they-called')} variant="default" />
      )}
      {can('escalate') && (
        <KeyButton
          keys="e"
          label={commands.escalate}
          onPress={() => sheets.open('escalate')}
          variant="default"
          leftSection={<Icon name="up" size={16} />}
        />
      )}
      {can('give-remedy') && (
        <KeyButton keys="u" label={authority.addEvidence} onPress={() => sheets.open('evidence')} variant="default" />
      )}
      {can('promise') && (
        <KeyButton keys="p" label={commands.simple.promise.title} onPress={() => sheets.open('promise')} variant="default" />
      )}
      {waits.some(can) && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" rightSection={<Icon name="down" size={14} />}>
              {commands.waitFor}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {waits.filter(can).map((command) => (
              <Menu.Item key={command} onClick={() => sheets.open(command)}>
                {commands.simple[command].title}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}

function MoreMenu({ complaint: { next } }: { readonly complaint: Complaint }): ReactNode {
  const { commands, frame, merging, reviews } = useWords();
  const sheets = useSheet();
  const titleOf = (command: (typeof others)[number]): string => {
    if (command === 'request-review') return reviews.request.title;
    if (command === 'merge-into') return merging.title;
    return isSimpleCommand(command) ? commands.simple[command].title : commands[command];
  };
  const offered = others.filter((command) => next.includes(command));
  if (offered.length === 0 && !next.includes('record-contact')) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" rightSection={<Icon name="down" size={14} />}>
          {frame.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {next.includes('record-contact') && (
          <Menu.Item onClick={() => sheets.open('we-called')}>{commands['we-called']}</Menu.Item>
        )}
        {next.includes('second-opinion') && (
          <Menu.Item onClick={() => sheets.open('second-opinion')}>{commands['second-opinion']}</Menu.Item>
        )}
        {offered.map((command) => (
          <Menu.Item key={command} onClick={() => sheets.open(command)}>
            {titleOf(command)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
