import { Button, Checkbox, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint, Resolution } from '../../api/views.ts';
import { noteDraft } from '../../authority/note-field.tsx';
import { paramsOf } from '../../authority/remedy-params.ts';
import { useAuthority } from '../../authority/use-authority.ts';
import { isOwnToGive } from '../../authority/verdicts.ts';
import { InPlaceOfChoice, useInPlaceOf } from '../../away/in-place-of.tsx';
import { useMe } from '../../staff/session.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { fieldTexts } from '../../ui/problem-notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useWords } from '../../words/words.tsx';
import { openUndo } from '../page/undo-window.ts';
import { useRefreshComplaint } from '../page/use-complaint.ts';
import { useVersionSeen } from '../page/use-version-seen.ts';
import { useTakeNext } from '../queue/take-next.tsx';
import { emptyOutcome, endingOf, missingIn, OutcomeFields } from './outcome-fields.tsx';
import { type Chosen, isChosenWhole, RemedyChoice, remediesAsked } from './remedy-choice.tsx';
import type { SheetStart } from './use-sheet.ts';

type Props = { readonly complaint: Complaint; readonly start: SheetStart; readonly onClose: () => void };

const leads: readonly string[] = ['SUPERVISOR', 'MANAGER'];

/** Outcome, cause, the sentence the customer reads and the remedies, in one command. */
export function ResolveForm({ complaint, start, onClose }: Props): ReactNode {
  const words = useWords();
  const { commands } = words;
  const { take } = useTakeNext();
  const [outcome, setOutcome, clear] = useDraft(`${useMe().id}.${complaint.id}.resolve`, emptyOutcome);
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const [note, , clearNote] = useDraft(noteDraft(useMe().id, complaint.id, start.remedy ?? ''), '');
  const [chosen, setChosen] = useState<Chosen>(
    start.remedy ? { [start.remedy]: { minor: start.amount ?? null, params: paramsOf(start), note } } : {},
  );
  const [isChecked, setIsChecked] = useState(false);
  const inPlace = useInPlaceOf();
  const { giver } = inPlace;
  const isLead = leads.includes(useMe().role);
  const { data: panel } = useAuthority(complaint.id, giver?.id);
  const refresh = useRefreshComplaint();
  const seen = useVersionSeen(complaint);
  const resolve = useCommand({
    send: ({ body }: { readonly body: Resolution; readonly goOn: boolean }, key) =>
      answer(api.POST('/api/complaints/{id}/resolution', { params: { path: { id: complaint.id } }, body, ...once(key) })),
    onDone: async (_, { goOn }) => {
      clear();
      clearNote();
      openUndo(complaint.id, complaint.reference);
      onClose();
      await refresh();
      if (goOn) take();
    },
    onRefused: seen.onRefused,
  });
  const remedies = remediesAsked(chosen, panel, giver);
  const errors = { ...missing, ...fieldTexts(resolve.error, words) };
  const isWhole = isChosenWhole(chosen, panel);
  const ending = endingOf(outcome, words);
  const send = (goOn: boolean): void => {
    if (!ending) {
      setMissing(missingIn(outcome, words));
      return;
    }
    const body = {
      ...ending,
      ...(remedies.length > 0 ? { remedies } : {}),
      ...(isChecked ? { nothingMoreOwed: true } : {}),
      version: seen.version,
    };
    resolve.mutate({ body, goOn });
  };
  return (
    <CommandForm
      submit={commands.resolve}
      onSubmit={() => send(false)}
      onCancel={onClose}
      isSending={resolve.isPending}
      problem={resolve.error}
      shown={['outcome', 'cause', 'relief', 'sentence']}
      disabled={!isWhole}
      extra={
        <Button variant="default" onClick={() => send(true)} disabled={!isWhole || resolve.isPending}>
          {commands.resolveAndNext}
        </Button>
      }
    >
      <OutcomeFields
        value={outcome}
        onChange={(changed) => {
          setOutcome(changed);
          setMissing({});
        }}
        errors={errors}
        autoFocus
      />
      <InPlaceOfChoice inPlace={inPlace} />
      {panel && (
        <RemedyChoice
          key={giver?.id}
          complaintId={complaint.id}
          giver={giver}
          remedies={panel.remedies.filter(({ kind, verdict }) => isOwnToGive(verdict) || chosen[kind] !== undefined)}
          currency={panel.currency}
          chosen={chosen}
          onChange={setChosen}
          noteError={errors['note']}
        />
      )}
      {isLead && (isChecked || resolve.error?.code === 'obligation-unknown') && (
        <Checkbox
          label={commands.nothingMoreOwed}
          checked={isChecked}
          onChange={(event) => setIsChecked(event.currentTarget.checked)}
        />
      )}
      <Text c="dimmed">{commands.undoHint}</Text>
    </CommandForm>
  );
}
