import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AuthorityPanel, PanelRemedy } from '../api/views.ts';
import { Icon } from '../ui/icon.tsx';
import { useSpeech } from '../words/words.tsx';
import { AskedBefore } from './asked-before.tsx';
import type { ItemActions, PanelActions } from './panel-actions.ts';
import classes from './panel.module.css';
import { RemedyOffer } from './remedy-offer.tsx';
import { looks, verdictText } from './verdicts.ts';

type Props = {
  readonly remedy: PanelRemedy;
  readonly panel: AuthorityPanel;
  readonly actions: ItemActions;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** One remedy: its verdict on one line, the offer below once it is opened. */
export function RemedyItem({ remedy, panel, actions, isOpen, onToggle }: Props): ReactNode {
  const { words, format, language } = useSpeech();
  const { icon, color } = looks[remedy.verdict];
  return (
    <li>
      <button type="button" className={classes['toggle']} aria-expanded={isOpen} onClick={onToggle}>
        <span
          className={classes['badge']}
          style={{ color: `var(--mantine-color-${color}-light-color)`, background: `var(--mantine-color-${color}-light)` }}
        >
          <Icon name={icon} size={15} />
        </span>
        <span>
          <span className={classes['name']}>{remedy.label[language]}</span>
          {panel.recommended?.kind === remedy.kind && (
            <Badge size="sm" variant="light" ml="xs">
              {words.authority.recommended[panel.recommended.why]}
            </Badge>
          )}
          <span className={classes['verdict']}>{verdictText(remedy, words, format)}</span>
        </span>
        <span style={{ transform: isOpen ? 'rotate(180deg)' : 'none', display: 'grid' }}>
          <Icon name="down" size={14} />
        </span>
      </button>
      <AskedBefore complaintId={actions.complaint.id} kind={remedy.kind} />
      {isOpen && <RemedyOffer key={askedFor(remedy, actions)} remedy={remedy} panel={panel} actions={actions} />}
    </li>
  );
}

/** Once it has been asked for, what was typed has served its purpose. */
const askedFor = ({ kind }: PanelRemedy, { complaint }: PanelActions): number =>
  complaint.remedies.filter((remedy) => remedy.kind === kind && remedy.state === 'PROPOSED').length;
