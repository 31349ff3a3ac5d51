import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Money, PanelRemedy } from '../api/views.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import type { PanelActions } from './authority-panel.tsx';
import classes from './panel.module.css';
import { useGiveRemedy } from './use-authority.ts';
import { isOwnToGive, verdictOf } from './verdicts.ts';

type Props = {
  readonly remedy: PanelRemedy;
  readonly amount: Money | null;
  readonly isReady: boolean;
  readonly rulesetVersion: number | null;
  readonly actions: PanelActions;
};

/** Give it, resolve with it, ask for it, or give what is mine now and ask for the rest. */
export function OfferButtons({ remedy, amount, isReady, rulesetVersion, actions }: Props): ReactNode {
  const { words, format, language } = useSpeech();
  const { authority, values } = words;
  const give = useGiveRemedy(actions.complaint.id, { onDone: actions.onChanged, onRefused: actions.onChanged });
  const verdict = verdictOf(remedy);
  const shown = amount ? format.money(amount) : remedy.label[language];
  const seen = { verdict: remedy.verdict, rulesetVersion };
  const start = { remedy: remedy.kind, ...(amount ? { amount: amount.minor } : {}) };
  const split = remedy.split;
  const giveNow = async (part: Money): Promise<void> => {
    if (!split) return;
    await give.mutateAsync({ kind: remedy.kind, amount: part, seen: { verdict: 'PERMIT', rulesetVersion } });
    actions.onAsk({ remedy: remedy.kind, amount: split.ask.minor });
  };
  if (verdict === 'NOT_OFFERED') return null;
  return (
    <>
      <div className={classes['buttons']}>
        {isOwnToGive(verdict) && (
          <>
            <Button disabled={!isReady} loading={give.isPending} onClick={() => give.mutate({ kind: remedy.kind, ...(amount ? { amount } : {}), seen })}>
              {authority.give(shown)}
            </Button>
            {actions.complaint.next.includes('resolve') && (
              <Button variant="default" disabled={!isReady} onClick={() => actions.onResolveWith(start)}>
                {authority.resolveWith}
              </Button>
            )}
          </>
        )}
        {verdict === 'ESCALATE' && (
          <Button disabled={!isReady} onClick={() => actions.onAsk(start)}>
            {authority.ask(remedy.approver?.name ?? wordOf(values.levels, remedy.level ?? ''), shown)}
          </Button>
        )}
        {verdict === 'ESCALATE' && split && (
          <Button variant="default" disabled={!isReady} loading={give.isPending} onClick={() => void giveNow(split.now).catch(() => undefined)}>
            {authority.split(format.money(split.now), format.money(split.ask))}
          </Button>
        )}
        {verdict === 'PERMIT_IF' && (
          <Button variant="default" disabled={!isReady} onClick={() => actions.onAsk(start)}>
            {authority.askInstead}
          </Button>
        )}
      </div>
      <ProblemNotice problem={give.error} />
    </>
  );
}
