import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useRef, useState } from 'react';
import type { AuthorityPanel, Money, PanelRemedy, RemedyParams } from '../api/views.ts';
import type { Problem } from '../api/problem.ts';
import { AmountField, typedAmount } from '../ui/amount-field.tsx';
import { useMe } from '../staff/session.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { parseAmount } from '../words/format.ts';
import { useSpeech } from '../words/words.tsx';
import type { ItemActions } from './panel-actions.ts';
import { OfferButtons } from './offer-buttons.tsx';
import classes from './panel.module.css';
import { asksForNote, noteDraft, NoteField } from './note-field.tsx';
import { mostOf, paramNames, paramsOf } from './remedy-params.ts';
import { Unlocks } from './unlocks.tsx';
import { type Asked, useAuthorityFor } from './use-authority.ts';
import { isOwnToGive, verdictAtAmount } from './verdicts.ts';
import { WhoDecides } from './who-decides.tsx';
import { WhyList } from './why-list.tsx';

type Props = { readonly remedy: PanelRemedy; readonly panel: AuthorityPanel; readonly actions: ItemActions };

/** Waited for after the last key before asking the rules again. */
const typingPauseMs = 120;

/** The amount, why the verdict is what it is, what would make it possible, and the buttons. */
export function RemedyOffer({ remedy, panel, actions }: Props): ReactNode {
  const { words, format } = useSpeech();
  const { currency } = panel;
  const { hasMoney, verdict } = remedy;
  const [typed, setTyped] = useState(verdict === 'OWED' && remedy.owed ? typedAmount(remedy.owed.minor, currency) : '');
  const [given, setGiven] = useState<string | null>(null);
  const [note, setNote, clearNote] = useDraft(noteDraft(useMe().id, actions.complaint.id, remedy.kind), '');
  const [noteError, setNoteError] = useState<string>();
  const noteField = useRef<HTMLTextAreaElement>(null);
  const [params, setParams] = useState(() => paramsOf(remedy.params));
  const minor = hasMoney ? parseAmount(typed, currency) : null;
  const wish: Asked | null = isWhole(hasMoney, minor, params) ? { kind: remedy.kind, amount: minor, params } : null;
  const { current, isSettled, rulesetVersion, error, retry } = useAnswer(remedy, panel, actions, wish);
  const amount: Money | null = minor === null ? null : { minor, currency };
  return (
    <div className={classes['body']}>
      {verdict !== 'NOT_OFFERED' && (
        <>
          {hasMoney && <AskedAmount remedy={remedy} currency={currency} typed={typed} onType={setTyped} />}
          <ParamFields params={params} onChange={setParams} />
        </>
      )}
      <div role="status">
        {given !== null && !amount && <strong>{words.authority.given(given)}</strong>}
        {amount && isSettled && (
          <strong>{words.authority.atAmount(format.money(amount), verdictAtAmount(current, words, format))}</strong>
        )}
      </div>
      <ProblemNotice problem={error} onRetry={retry} />
      <WhyList remedy={current} currency={currency} />
      <WhoDecides remedy={current} />
      {asksForNote(current) && (isOwnToGive(current.verdict) || current.split) && (
        <NoteField
          field={noteField}
          value={note}
          onChange={(text) => {
            setNote(text);
            setNoteError(undefined);
          }}
          error={noteError}
        />
      )}
      <OfferButtons
        remedy={current}
        amount={amount}
        params={params}
        note={note.trim()}
        onNoteMissing={(said) => {
          setNoteError(said);
          if (said) noteField.current?.focus();
        }}
        isReady={wish !== null && isSettled}
        rulesetVersion={rulesetVersion}
        actions={actions}
        onGiven={(what) => {
          setTyped('');
          clearNote();
          setNoteError(undefined);
          setGiven(what);
        }}
      />
      <Unlocks remedy={current} currency={currency} onEvidence={actions.onEvidence} />
    </div>
  );
}

const isWhole = (hasMoney: boolean, minor: number | null, params: RemedyParams): boolean =>
  (!hasMoney || minor !== null) && Object.entries(params).every(([, value]) => Number.isInteger(value) && value > 0);

type Answered = {
  readonly current: PanelRemedy;
  readonly isSettled: boolean;
  readonly rulesetVersion: number | null;
  /** Why the wish could not be judged. */
  readonly error: Problem | null;
  readonly retry: () => void;
};

/** What the rules say to the wish, once the typing has paused; until then what they said before. */
function useAnswer(remedy: PanelRemedy, panel: AuthorityPanel, { complaint, giver }: ItemActions, wish: Asked | null): Answered {
  const isUsual =
    wish !== null && wish.amount === null && JSON.stringify(wish.params) === JSON.stringify(paramsOf(remedy.params));
  const wanted = isUsual ? null : wish;
  const [asked] = useDebouncedValue(JSON.stringify(wanted), typingPauseMs);
  const isPaused = asked === JSON.stringify(wanted);
  const { data, isPlaceholderData, error, refetch } = useAuthorityFor(complaint.id, isPaused ? wanted : null, giver?.id);
  const answer = wanted !== null && data ? data : panel;
  return {
    current: answer.remedies.find(({ kind }) => kind === remedy.kind) ?? remedy,
    isSettled: wanted === null || (isPaused && data !== undefined && !isPlaceholderData),
    rulesetVersion: answer.ruleset?.version ?? null,
    error: wanted === null ? null : error,
    retry: () => void refetch(),
  };
}

type AmountProps = {
  readonly remedy: PanelRemedy;
  readonly currency: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
};

function AskedAmount({ remedy, currency, typed, onType }: AmountProps): ReactNode {
  const { words, format, language } = useSpeech();
  const { authority } = words;
  const limit = remedy.limit && remedy.limit.minor > 0 ? authority.upTo(format.money(remedy.limit)) : undefined;
  return (
    <AmountField
      label={authority.amount}
      aria-label={authority.amountOf(remedy.label[language])}
      currency={currency}
      value={typed}
      onChange={onType}
      description={limit}
    />
  );
}

function ParamFields({
  params,
  onChange,
}: {
  readonly params: RemedyParams;
  readonly onChange: (params: RemedyParams) => void;
}): ReactNode {
  const { authority } = useSpeech().words;
  return paramNames
    .filter((name) => name in params)
    .map((name) => (
      <TextInput
        key={name}
        type="number"
        w="9rem"
        min={1}
        max={mostOf[name]}
        label={authority.params[name]}
        value={params[name] || ''}
        onChange={(event) => onChange({ ...params, [name]: Number(event.currentTarget.value) })}
      />
    ));
}
