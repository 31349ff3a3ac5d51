import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMe } from '../staff/session.tsx';
import { beginDraft } from '../ui/use-draft.ts';
import type { Money, PanelRemedy, RemedyParams } from '../api/views.ts';
import { fieldTexts, ProblemNotice } from '../ui/problem-notice.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import type { ItemActions, RemedyWish } from './panel-actions.ts';
import classes from './panel.module.css';
import { asksForNote } from './note-field.tsx';
import { useGiveRemedy } from './use-authority.ts';
import { isOwnToGive } from './verdicts.ts';

type Props = {
  readonly remedy: PanelRemedy;
  readonly amount: Money | null;
  readonly params: RemedyParams;
  /** Empty when none was written. */
  readonly note: string;
  readonly onNoteMissing: (said: string | undefined) => void;
  readonly isReady: boolean;
  readonly rulesetVersion: number | null;
  readonly actions: ItemActions;
  /** What was just given, in words. */
  readonly onGiven: (what: string) => void;
};

/** Give it, resolve with it, ask for it, or give what is mine now and ask for the rest. */
export function OfferButtons({
  remedy,
  amount,
  params,
  note,
  onNoteMissing,
  isReady,
  rulesetVersion,
  actions,
  onGiven,
}: Props): ReactNode {
  const { words, format, language } = useSpeech();
  const { authority, values } = words;
  const { complaint, giver } = actions;
  const give = useGiveRemedy(complaint.id, {
    onDone: (given) => {
      onGiven(given.remedy.amount ? format.money(given.remedy.amount) : remedy.label[language]);
      return actions.onChanged();
    },
    onRefused: (problem) => {
      onNoteMissing(fieldTexts(problem, words)['note']);
      return problem.status === 409 ? actions.onChanged() : undefined;
    },
  });
  const { verdict, kind, split } = remedy;
  const shown = amount ? format.money(amount) : remedy.label[language];
  const seen = { verdict, rulesetVersion };
  const noted = { ...(note === '' ? {} : { note }), ...(giver && { inPlaceOf: giver.id }) };
  const me = useMe();
  const lacksNote = asksForNote(remedy) && note === '';
  const isWhole = isReady && !lacksNote;
  /** Asked for where it is written, before any form opens. */
  const withNote = (act: () => void): void => (lacksNote ? onNoteMissing(authority.noteMissing) : act());
  /** What was written here says in the form why it is asked. */
  const ask = (wish: RemedyWish): void => {
    beginDraft(`${me.id}.${complaint.id}.escalate`, note);
    actions.onAsk(wish);
  };
  const start = { remedy: kind, ...params, ...(amount ? { amount: amount.minor } : {}) };
  const giveNow = async (part: Money): Promise<void> => {
    if (!split) return;
    await give.mutateAsync({ kind, params, amount: part, ...noted, seen: { verdict: 'PERMIT', rulesetVersion } });
    ask({ remedy: kind, ...params, amount: split.ask.minor });
  };
  const isAwaited = !complaint.next.includes('ask-decision');
  /** Whoever asks higher asks for themselves. */
  const canAsk = !isAwaited && giver === null;
  if (verdict === 'NOT_OFFERED' || !complaint.next.includes('give-remedy')) return null;
  return (
    <>
      <div className={classes['buttons']}>
        {isOwnToGive(verdict) && (
          <>
            <Button
              disabled={!isWhole}
              loading={give.isPending}
              onClick={() => give.mutate({ kind, params, ...(amount ? { amount } : {}), ...noted, seen })}
            >
              {giver ? authority.giveInPlace(shown, giver.name) : amount ? authority.give(shown) : authority.giveIt}
            </Button>
            {complaint.next.includes('resolve') && (
              <Button variant="default" disabled={!isReady} onClick={() => withNote(() => actions.onResolveWith(start))}>
                {authority.resolveWith}
              </Button>
            )}
          </>
        )}
        {verdict === 'ESCALATE' && canAsk && (
          <Button disabled={!isReady} onClick={() => ask(start)}>
            {authority.ask(remedy.approver?.name ?? wordOf(values.levels, remedy.level ?? ''), shown)}
          </Button>
        )}
        {verdict === 'ESCALATE' && canAsk && split && (
          <Button
            variant="default"
            disabled={!isReady}
            loading={give.isPending}
            onClick={() => withNote(() => void giveNow(split.now).catch(() => undefined))}
          >
            {authority.split(format.money(split.now), format.money(split.ask))}
          </Button>
        )}
        {verdict === 'PERMIT_IF' && canAsk && (
          <Button variant="default" disabled={!isReady} onClick={() => ask(start)}>
            {authority.askInstead}
          </Button>
        )}
      </div>
      {isAwaited && !isOwnToGive(verdict) && <Text c="dimmed">{authority.oneAtATime}</Text>}
      {giver && !isAwaited && !isOwnToGive(verdict) && <Text c="dimmed">{authority.askAsYourself}</Text>}
      <ProblemNotice problem={give.error} />
    </>
  );
}
