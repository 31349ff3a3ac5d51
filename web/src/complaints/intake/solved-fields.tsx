import { NativeSelect, Switch, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCatalogue } from '../../api/use-catalogue.ts';
import type { RegistrationResolved } from '../../api/views.ts';
import { isOwnToGive, verdictText } from '../../authority/verdicts.ts';
import { asksForNote, NoteField } from '../../authority/note-field.tsx';
import { WhyList } from '../../authority/why-list.tsx';
import { AmountField } from '../../ui/amount-field.tsx';
import { Card } from '../../ui/card.tsx';
import { parseAmount } from '../../words/format.ts';
import { useSpeech } from '../../words/words.tsx';
import { OutcomeFields } from '../commands/outcome-fields.tsx';
import type { IntakeDraft } from './intake-draft.ts';
import classes from './intake.module.css';
import { usePreview } from './use-preview.ts';
import type { FieldsProps } from './who-fields.tsx';

/** Solved while the customer was still there: outcome and remedy go along with the registration. */
export function SolvedFields({ draft, set, errors, currency }: FieldsProps & { readonly currency: string }): ReactNode {
  const { words, format, language } = useSpeech();
  const { intake, frame, authority } = words;
  const { data } = useCatalogue();
  const remedies = data?.remedies ?? [];
  const hasMoney = remedies.find(({ kind }) => kind === draft.remedyKind)?.hasMoney ?? false;
  const minor = hasMoney ? parseAmount(draft.amount, currency) : null;
  const isWhole = draft.remedyKind !== '' && (!hasMoney || minor !== null);
  const { data: panel } = usePreview(draft, draft.isSolved && isWhole ? { kind: draft.remedyKind, amount: minor } : null);
  const judged = panel?.remedies.find(({ kind }) => kind === draft.remedyKind);
  return (
    <Card title={intake.solvedTitle}>
      <div className={classes['form']}>
        <Switch
          label={intake.solved}
          checked={draft.isSolved}
          onChange={(event) => set({ isSolved: event.currentTarget.checked })}
        />
        {draft.isSolved && (
          <>
            <OutcomeFields value={draft.outcome} onChange={(outcome) => set({ outcome })} errors={errors} />
            <div className={classes['pair']}>
              <NativeSelect
                label={`${authority.remedy} (${frame.optional})`}
                value={draft.remedyKind}
                onChange={(event) => set({ remedyKind: event.currentTarget.value })}
                data={[
                  { value: '', label: frame.none },
                  ...remedies.map(({ kind, label }) => ({ value: kind, label: label[language] })),
                ]}
              />
              {hasMoney && (
                <AmountField
                  label={authority.amount}
                  required
                  currency={currency}
                  value={draft.amount}
                  onChange={(amount) => set({ amount })}
                />
              )}
            </div>
            <div role="status">
              {judged && (
                <>
                  <strong>{verdictText(judged, words, format)}</strong>
                  <WhyList remedy={judged} currency={currency} />
                  {isWhole && isOwnToGive(judged.verdict) && asksForNote(judged) && (
                    <NoteField value={draft.note} onChange={(note) => set({ note })} error={errors['note']} />
                  )}
                  {isWhole && !isOwnToGive(judged.verdict) && <Text>{intake.notYours}</Text>}
                </>
              )}
            </div>
            <Text c="dimmed">{intake.solvedHint}</Text>
          </>
        )}
      </div>
    </Card>
  );
}

/** The remedy of a draft as the API takes it; the usual parameters of its kind are the server's to fill in. */
export function useRemediesOf(): (draft: IntakeDraft, currency: string) => Pick<RegistrationResolved, 'remedies'> {
  const { data } = useCatalogue();
  return ({ remedyKind, amount, note }, currency) => {
    const remedy = data?.remedies.find(({ kind }) => kind === remedyKind);
    if (!remedy) return {};
    const minor = remedy.hasMoney ? parseAmount(amount, currency) : null;
    const noted = note.trim() === '' ? {} : { note: note.trim() };
    return { remedies: [{ kind: remedy.kind, ...(minor === null ? {} : { amount: { minor, currency } }), ...noted }] };
  };
}
