import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Registration, Resolution } from '../../api/views.ts';
import { useMe } from '../../staff/session.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { Page } from '../../ui/page.tsx';
import { fieldTexts } from '../../ui/problem-notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useWords } from '../../words/words.tsx';
import { openUndo } from '../page/undo-window.ts';
import { refreshComplaint } from '../page/use-complaint.ts';
import { EmergencyFirst } from './emergency-first.tsx';
import { emptyDraft, type IntakeDraft, registrationOf } from './intake-draft.ts';
import classes from './intake.module.css';
import { RelatedComplaints } from './related-complaints.tsx';
import { SolvedFields, useResolutionOf } from './solved-fields.tsx';
import { WhatFields } from './what-fields.tsx';
import { WhoFields } from './who-fields.tsx';
import { useQueryClient } from '@tanstack/react-query';

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
  const resolutionOf = useResolutionOf();
  const register = useCommand({
    send: ({ registration, resolution }: { readonly registration: Registration; readonly resolution: Resolution | null }, key) =>
      resolution
        ? answer(api.POST('/api/complaints/resolved', { body: { ...registration, ...resolution }, ...once(key) }))
        : answer(api.POST('/api/complaints', { body: registration, ...once(key) })),
    onDone: ({ id, reference }, { resolution }) => {
      clear();
      if (resolution) openUndo(id);
      void refreshComplaint(client);
      void navigate(`/complaints/${reference}`, { state: { registered: true } });
    },
  });
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
      <div className={classes['columns']} key={turn}>
        <CommandForm
          submit={draft.isSolved ? intake.registerSolved : intake.register}
          onSubmit={() => register.mutate({ registration: registrationOf(draft), resolution: draft.isSolved ? resolutionOf(draft) : null })}
          isSending={register.isPending}
          problem={register.error}
        >
          <div className={classes['form']}>
            <WhoFields draft={draft} set={set} errors={errors} startWith={params.get('phone') ?? params.get('account') ?? ''} />
            <WhatFields draft={draft} set={set} errors={errors} />
            <SolvedFields draft={draft} set={set} errors={errors} />
          </div>
        </CommandForm>
        <aside className={classes['known']} aria-label={intake.known}>
          <Text fw={650}>{intake.known}</Text>
          {draft.match ? (
            <RelatedComplaints customerId={draft.match.customerId} accountId={draft.match.accountId ?? undefined} premiseId={draft.match.premiseId ?? undefined} />
          ) : (
            <Text c="dimmed">{intake.knownHint}</Text>
          )}
        </aside>
      </div>
    </Page>
  );
}
