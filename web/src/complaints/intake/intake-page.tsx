import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Registration, RegistrationResolved } from '../../api/views.ts';
import { useCustomer } from '../../customers/use-customers.ts';
import { useMe } from '../../staff/session.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { Page } from '../../ui/page.tsx';
import { fieldTexts } from '../../ui/problem-notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useWords } from '../../words/words.tsx';
import { endingOf } from '../commands/outcome-fields.tsx';
import { openUndo } from '../page/undo-window.ts';
import { refreshComplaint } from '../page/use-complaint.ts';
import { EmergencyFirst } from './emergency-first.tsx';
import { emptyDraft, type IntakeDraft, registrationOf } from './intake-draft.ts';
import classes from './intake.module.css';
import { KnownHere } from './known-here.tsx';
import { SolvedFields, useRemediesOf } from './solved-fields.tsx';
import { WhatFields } from './what-fields.tsx';
import { WhoFields } from './who-fields.tsx';

/** A new complaint on one page: who and where, what happened, and how it ended if it has. */
export function IntakePage(): ReactNode {
  const words = useWords();
  const { intake } = words;
  const me = useMe();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [params] = useSearchParams();
  const [draft, setDraft, clear] = useDraft<IntakeDraft>(`${me.id}.intake`, emptyDraft);
  const [turn, setTurn] = useState(0);
  const set = (change: Partial<IntakeDraft>): void => setDraft({ ...draft, ...change });
  const remediesOf = useRemediesOf();
  const { data: customer } = useCustomer(draft.match?.customerId ?? null);
  const currency = customer?.accounts.find(({ id }) => id === draft.match?.accountId)?.currency ?? 'USD';
  const register = useCommand({
    send: (input: Registration | RegistrationResolved, key) =>
      'outcome' in input
        ? answer(api.POST('/api/complaints/resolved', { body: input, ...once(key) }))
        : answer(api.POST('/api/complaints', { body: input, ...once(key) })),
    onDone: ({ id, reference }, input) => {
      clear();
      if ('outcome' in input) openUndo(id);
      void refreshComplaint(client);
      void navigate(`/complaints/${reference}`, { state: { registered: true } });
    },
  });
  const send = (): void => {
    const ending = draft.isSolved ? endingOf(draft.outcome, words) : null;
    register.mutate(ending ? { ...registrationOf(draft), ...ending, ...remediesOf(draft, currency) } : registrationOf(draft));
  };
  const errors = fieldTexts(register.error, words);
  return (
    <Page
      title={intake.title}
      actions={
        draft !== emptyDraft && (
          <Group gap="sm">
            <Text c="dimmed">{intake.draftKept}</Text>
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                clear();
                register.reset();
                setTurn(turn + 1);
              }}
            >
              {intake.startAfresh}
            </Button>
          </Group>
        )
      }
    >
      <EmergencyFirst category={draft.category} />
      <CommandForm
        key={turn}
        submit={draft.isSolved ? intake.registerSolved : intake.register}
        onSubmit={send}
        isSending={register.isPending}
        problem={register.error}
      >
        <div className={classes['columns']}>
          <WhoFields draft={draft} set={set} errors={errors} startWith={params.get('phone') ?? params.get('account') ?? ''} />
          <div className={classes['known']}>
            <KnownHere match={draft.match} customer={customer} />
          </div>
          <WhatFields draft={draft} set={set} errors={errors} />
          <SolvedFields draft={draft} set={set} errors={errors} currency={currency} />
        </div>
      </CommandForm>
    </Page>
  );
}
