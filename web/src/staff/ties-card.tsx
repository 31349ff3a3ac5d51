import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Tie } from '../api/views.ts';
import { CommandForm } from '../ui/command-form.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { fieldTexts, ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useWords } from '../words/words.tsx';
import { useAddTie, useEndTie, useTies } from './use-rights.ts';

type Props = {
  /** Null for one's own. */
  readonly personId: string | null;
  readonly mayAdd: boolean;
  readonly mayEnd: boolean;
};

/** Whose affairs somebody keeps away from, and a form for another; who it is about is told by the end of an account's number alone. */
export function Ties({ personId, mayAdd, mayEnd }: Props): ReactNode {
  const { rights } = useWords();
  const { data: ties, error, refetch } = useTies(personId);
  return (
    <>
      <Text c="dimmed" mb="xs">
        {personId === null ? rights.ownTiesHint : rights.tiesHint}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!ties && !error && <Waiting lines={2} />}
      {ties?.length === 0 && <Text>{rights.noTies}</Text>}
      {ties && ties.length > 0 && <TieTable ties={ties} personId={personId} mayEnd={mayEnd} />}
      {mayAdd && <AddTie personId={personId} />}
    </>
  );
}

type TableProps = Pick<Props, 'personId' | 'mayEnd'> & { readonly ties: readonly Tie[] };

function TieTable({ ties, personId, mayEnd }: TableProps): ReactNode {
  const { rights } = useWords();
  const end = useEndTie(personId ?? '');
  const about = ({ accountEnding }: Tie): string => (accountEnding ? rights.accountEnding(accountEnding) : rights.noAccount);
  return (
    <>
      <ProblemNotice problem={end.error} />
      <DataTable
        label={rights.ties}
        heads={[rights.about, rights.relation, rights.knownFrom, ...(mayEnd ? [rights.endTie] : [])]}
        minWidth={360}
        rows={ties.map((tie) => ({
          key: tie.id,
          cells: [
            about(tie),
            rights.relations[tie.relation],
            rights.sources[tie.source],
            ...(mayEnd
              ? [
                  <Button
                    key="end"
                    size="xs"
                    variant="subtle"
                    aria-label={rights.endTieAbout(about(tie))}
                    loading={end.isPending}
                    onClick={() => end.mutate(tie.id)}
                  >
                    {rights.endTie}
                  </Button>,
                ]
              : []),
          ],
        }))}
      />
    </>
  );
}

const relations = ['self', 'household', 'acquaintance'] as const satisfies readonly Tie['relation'][];

function AddTie({ personId }: Pick<Props, 'personId'>): ReactNode {
  const words = useWords();
  const { rights } = words;
  const [accountNumber, setNumber] = useState('');
  const [relation, setRelation] = useState<Tie['relation']>('self');
  const add = useAddTie(personId, () => setNumber(''));
  const faults = fieldTexts(add.error, words);
  return (
    <div style={{ marginTop: '0.75rem' }}>
      <CommandForm
        submit={rights.addTie}
        onSubmit={() => add.mutate({ accountNumber: accountNumber.trim(), relation })}
        isSending={add.isPending}
        problem={add.error}
        shown={['accountNumber']}
      >
        <Group gap="sm" align="start">
          <TextInput
            required
            withAsterisk={false}
            maxLength={40}
            label={rights.accountNumber}
            description={rights.accountNumberHint}
            value={accountNumber}
            onChange={(event) => setNumber(event.currentTarget.value)}
            error={faults['accountNumber']}
          />
          <NativeSelect
            label={rights.relation}
            description={rights.relationHint}
            value={relation}
            onChange={(event) => setRelation(relations.find((one) => one === event.currentTarget.value) ?? 'self')}
            data={relations.map((one) => ({ value: one, label: rights.relations[one] }))}
          />
        </Group>
      </CommandForm>
    </div>
  );
}
