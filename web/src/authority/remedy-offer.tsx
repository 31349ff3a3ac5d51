import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import type { AuthorityPanel, Money, PanelRemedy } from '../api/views.ts';
import { AmountField, typedAmount } from '../ui/amount-field.tsx';
import { parseAmount } from '../words/format.ts';
import { useSpeech } from '../words/words.tsx';
import type { PanelActions } from './authority-panel.tsx';
import { OfferButtons } from './offer-buttons.tsx';
import classes from './panel.module.css';
import { Unlocks } from './unlocks.tsx';
import { useAuthorityFor } from './use-authority.ts';
import { verdictAtAmount, verdictOf } from './verdicts.ts';
import { WhyList } from './why-list.tsx';

type Props = { readonly remedy: PanelRemedy; readonly panel: AuthorityPanel; readonly actions: PanelActions };

/** Waited for after the last key before asking the rules again. */
const typingPauseMs = 120;

/** The amount, why the verdict is what it is, what would make it possible, and the buttons. */
export function RemedyOffer({ remedy, panel, actions }: Props): ReactNode {
  const { words, format, language } = useSpeech();
  const { currency } = panel;
  const hasMoney = remedy.limit !== null;
  const isOwed = verdictOf(remedy) === 'OWED';
  const [typed, setTyped] = useState(isOwed && remedy.limit ? typedAmount(remedy.limit.minor, currency) : '');
  const minor = hasMoney ? parseAmount(typed, currency) : null;
  const [asked] = useDebouncedValue(minor, typingPauseMs);
  const answered = useAuthorityFor(actions.complaint.id, remedy.kind, asked);
  const current = (asked !== null && answered.data?.remedies.find(({ kind }) => kind === remedy.kind)) || remedy;
  const amount: Money | null = minor === null ? null : { minor, currency };
  const isSettled = minor === asked && !answered.isPlaceholderData && !(asked !== null && answered.isPending);
  return (
    <div className={classes['body']}>
      {hasMoney && verdictOf(remedy) !== 'NOT_OFFERED' && (
        <AmountField
          label={words.authority.amount}
          aria-label={words.authority.amountOf(remedy.label[language])}
          currency={currency}
          value={typed}
          onChange={setTyped}
          description={remedy.limit && remedy.limit.minor > 0 ? words.authority.upTo(format.money(remedy.limit)) : undefined}
          error={typed !== '' && minor === null ? words.authority.amountWrong : undefined}
        />
      )}
      <div role="status">{amount && isSettled && <strong>{words.authority.atAmount(format.money(amount), verdictAtAmount(current, words, format))}</strong>}</div>
      <WhyList remedy={current} currency={currency} />
      <OfferButtons
        remedy={current}
        amount={amount}
        isReady={hasMoney ? amount !== null && isSettled : true}
        rulesetVersion={(asked !== null && answered.data ? answered.data : panel).ruleset?.version ?? null}
        actions={actions}
      />
      <Unlocks remedy={current} currency={currency} onEvidence={actions.onEvidence} />
    </div>
  );
}
