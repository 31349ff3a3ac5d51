import type { ReactNode } from 'react';
import type { Escalation } from '../api/views.ts';
import { useEscalationsOf } from '../escalations/use-escalations.ts';
import { When } from '../ui/when.tsx';
import { useSpeech } from '../words/words.tsx';
import classes from './panel.module.css';

type Props = { readonly complaintId: string; readonly kind: string };

/** The last time this remedy was asked of somebody: with whom it lies and since when, or what they answered. */
export function AskedBefore({ complaintId, kind }: Props): ReactNode {
  const { words, format } = useSpeech();
  const { data = [] } = useEscalationsOf(complaintId);
  const asked = data.findLast(({ remedy, state }) => remedy?.kind === kind && (state === 'OPEN' || state === 'DECIDED'));
  if (!asked) return null;
  const { authority, values } = words;
  const { ruling, remedy, holderName, level, openedAt } = asked;
  const wanted = remedy?.amount ? format.money(remedy.amount) : null;
  if (!ruling)
    return (
      <p className={classes['asked']}>
        <strong>{authority.askedOf(wanted, holderName ?? values.levels[level])}</strong> · <When at={openedAt} />
      </p>
    );
  const answer = [values.answers[ruling.answer], ruling.amount && format.money(ruling.amount), ruling.byName];
  return (
    <p className={classes['asked']}>
      <strong>{authority.answeredWith(wanted, answer.filter(Boolean).join(' · '))}</strong> · <When at={ruling.at} />
      {reasonOf(asked) && <span className={classes['said']}>{reasonOf(asked)}</span>}
    </p>
  );
}

/** A bare yes needs no words. */
const reasonOf = ({ ruling }: Escalation): string | null => (ruling && ruling.answer !== 'GRANT' ? ruling.reason : null);
