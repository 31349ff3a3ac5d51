import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PanelRemedy, Unlock } from '../api/views.ts';
import { useUnlockText } from '../words/reasons.ts';
import { useWords } from '../words/words.tsx';
import classes from './panel.module.css';

type Props = { readonly remedy: PanelRemedy; readonly currency: string; readonly onEvidence: (kind: string) => void };

/** What would make it possible, the nearest first. Splitting has a button of its own. */
export function Unlocks({ remedy: { unlock }, currency, onEvidence }: Props): ReactNode {
  const { authority } = useWords();
  const textOf = useUnlockText(currency);
  const listed = unlock.filter(({ kind }) => kind !== 'split');
  if (listed.length === 0) return null;
  return (
    <div>
      <h3 className={classes['small']}>{authority.possible}</h3>
      <ul className={classes['reasons']}>
        {listed.map((one, index) => (
          <li key={`${one.kind}-${index}`}>
            {textOf(one)} <Do unlock={one} onEvidence={onEvidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Do({
  unlock: { kind, params },
  onEvidence,
}: {
  readonly unlock: Unlock;
  readonly onEvidence: (kind: string) => void;
}): ReactNode {
  const { authority } = useWords();
  const evidence = params['evidence'];
  if (kind !== 'evidence' || typeof evidence !== 'string') return null;
  return (
    <Button size="compact-sm" variant="default" onClick={() => onEvidence(evidence)}>
      {authority.addEvidence}
    </Button>
  );
}
