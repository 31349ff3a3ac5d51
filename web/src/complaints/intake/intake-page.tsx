import { Alert, Button, Group, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useCustomer } from '../../customers/use-customers.ts';
import { useMay, useMe } from '../../staff/session.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { fieldTexts } from '../../ui/problem-notice.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useFormat, useWords } from '../../words/words.tsx';
import { endingOf, missingIn } from '../commands/outcome-fields.tsx';
import { CouldDo } from './could-do.tsx';
import { EmergencyFirst } from './emergency-first.tsx';
import { emptyDraft, type IntakeDraft, isAbout, registrationOf } from './intake-draft.ts';
import classes from './intake.module.css';
import { KnownHere } from './known-here.tsx';
import { SolvedFields, useRemediesOf } from './solved-fields.tsx';
import { useRegister } from './use-register.ts';
import { WhatFields } from './what-fields.tsx';
import { WhoFields } from './who-fields.tsx';

/** A new complaint on one page: who and where, what happened, and how it ended if it has. */
export function IntakePage(): ReactNode {
  const words = useWords();
  const format = useFormat();
  const me = useMe();
  const may = useMay();
  const { said, change } = useAddress();
  const asked = said('phone') || said('account');
  const forgetAsked = (): void => change({ phone: '', account: '' });
  const [draft, setDraft, clear] = useDraft<IntakeDraft>(`${me.id}.intake`, emptyDraft);
  const [turn, setTurn] = useState(0);
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const { data: customer, error, refetch } = useCustomer(draft.match?.customerId ?? null);
  const currency = customer?.accounts.find(({ id }) => id === draft.match?.accountId)?.currency ?? format.currency;
  const remediesOf = useRemediesOf();
  const startAfresh = (): void => {
    clear();
    setTurn(turn + 1);
  };
  const register = useRegister(startAfresh);
  const send = (): void => {
    const registration = registrationOf(draft, may('complaints.work'), format.timeZone);
    const ending = draft.isSolved ? endingOf(draft.outcome, words) : null;
    setMissing(draft.isSolved ? missingIn(draft.outcome, words) : {});
    if (draft.isSolved && !ending) return;
    register.mutate(ending ? { ...registration, ...ending, ...remediesOf(draft, currency) } : registration);
  };
  const fields = {
    draft,
    set: (change: Partial<IntakeDraft>): void => {
      setDraft({ ...draft, ...change });
      setMissing({});
    },
    errors: { ...missing, ...fieldTexts(register.error, words) },
  };
  return (
    <Page title={words.intake.title} actions={draft !== emptyDraft && <DraftNote onAfresh={startAfresh} />}>
      <EmergencyFirst category={draft.category} />
      {asked !== '' && draft.match && !isAbout(draft.match, asked) && (
        <OtherCaller asked={asked} name={draft.match.name} onGoOn={forgetAsked} onAfresh={startAfresh} />
      )}
      {register.data && draft === emptyDraft && <Kept reference={register.data.reference} />}
      <CommandForm
        key={turn}
        submit={
          draft.isSolved ? words.intake.registerSolved : may('remedies.give') ? words.intake.register : words.intake.registerOnly
        }
        onSubmit={send}
        isSending={register.isPending}
        problem={register.error}
        shown={['description', 'category', 'channel', 'receivedAt']}
      >
        <div className={classes['columns']}>
          <WhoFields {...fields} startWith={asked} onFound={asked === '' ? undefined : forgetAsked} />
          {may('customers.look-up') && (
            <div className={classes['known']}>
              <KnownHere match={draft.match} customer={customer} problem={error} onRetry={() => void refetch()} />
              <CouldDo draft={draft} />
            </div>
          )}
          <WhatFields {...fields} />
          {may('remedies.give') && <SolvedFields {...fields} currency={currency} />}
        </div>
      </CommandForm>
    </Page>
  );
}

type OtherCallerProps = {
  readonly asked: string;
  readonly name: string;
  readonly onGoOn: () => void;
  readonly onAfresh: () => void;
};

/** Somebody calls while what was written for another one is still here: it must not become theirs. */
function OtherCaller({ asked, name, onGoOn, onAfresh }: OtherCallerProps): ReactNode {
  const { intake } = useWords();
  return (
    <Alert role="alert" color="orange" variant="light" mb="sm" icon={<Icon name="warning" />} title={intake.otherDraft(name)}>
      <Group gap="sm">
        <Button size="xs" onClick={onAfresh}>
          {intake.afreshFor(asked)}
        </Button>
        <Button size="xs" variant="default" onClick={onGoOn}>
          {intake.goOnWith(name)}
        </Button>
      </Group>
    </Alert>
  );
}

function DraftNote({ onAfresh }: { readonly onAfresh: () => void }): ReactNode {
  const { intake } = useWords();
  return (
    <Group gap="sm">
      <Text c="dimmed">{intake.draftKept}</Text>
      <Button size="xs" variant="default" onClick={onAfresh}>
        {intake.startAfresh}
      </Button>
    </Group>
  );
}

/** For whoever writes complaints down and does not follow them further. */
function Kept({ reference }: { readonly reference: string }): ReactNode {
  const { intake } = useWords();
  return (
    <Alert role="status" color="green" variant="light" mb="md" icon={<Icon name="check" />} title={intake.registered}>
      {intake.sayNumber([...reference].join(' '))}
    </Alert>
  );
}
