import { Button, Collapse, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { AuthorityPanel as Panel, PanelRemedy } from '../api/views.ts';
import { InPlaceOfChoice, useInPlaceOf } from '../away/in-place-of.tsx';
import { Card } from '../ui/card.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import type { ItemActions, PanelActions } from './panel-actions.ts';
import classes from './panel.module.css';
import { RemedyItem } from './remedy-item.tsx';
import { useAuthority } from './use-authority.ts';
import { bestFirst } from './verdicts.ts';

/** What the person looking may do for this customer, with the rule behind it; the recommended remedy first and open. */
export function AuthorityPanel(actions: PanelActions): ReactNode {
  const { authority } = useWords();
  const inPlace = useInPlaceOf();
  const { giver } = inPlace;
  const { data: panel, error, refetch } = useAuthority(actions.complaint.id, giver?.id);
  return (
    <Card title={authority.title} aside={panel && <RulesInForce panel={panel} />} className="no-print">
      <InPlaceOfChoice inPlace={inPlace} />
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!panel && !error && <Waiting lines={5} />}
      {panel && <Remedies key={giver?.id} panel={panel} actions={{ ...actions, giver }} />}
    </Card>
  );
}

function RulesInForce({ panel: { ruleset, evaluatedAt } }: { readonly panel: Panel }): ReactNode {
  const { authority } = useWords();
  const format = useFormat();
  const time = format.clock(new Date(evaluatedAt));
  return ruleset ? authority.rules(ruleset.version, time) : authority.noRules(time);
}

function Remedies({ panel, actions }: { readonly panel: Panel; readonly actions: ItemActions }): ReactNode {
  const { authority } = useWords();
  const offered = bestFirst(panel).filter((remedy) => remedy.verdict !== 'NOT_OFFERED');
  const rest = panel.remedies.filter((remedy) => remedy.verdict === 'NOT_OFFERED');
  const [openKind, setOpenKind] = useState<string | null>(offered[0]?.kind ?? null);
  const item = (remedy: PanelRemedy): ReactNode => (
    <RemedyItem
      key={remedy.kind}
      remedy={remedy}
      panel={panel}
      actions={actions}
      isOpen={openKind === remedy.kind}
      onToggle={() => setOpenKind(openKind === remedy.kind ? null : remedy.kind)}
    />
  );
  return (
    <>
      {actions.complaint.next.includes('take') && <Text mb="xs">{authority.takeFirst}</Text>}
      {offered.length === 0 && <NothingOffered onAsk={() => actions.onAsk({})} />}
      <ul className={classes['remedies']}>{offered.map(item)}</ul>
      {rest.length > 0 && <NotOffered count={rest.length}>{rest.map(item)}</NotOffered>}
    </>
  );
}

/** Never empty-handed: there is always something to do for a customer. */
function NothingOffered({ onAsk }: { readonly onAsk: () => void }): ReactNode {
  const { authority, commands } = useWords();
  return (
    <>
      <Text mb="xs">{authority.noRule}</Text>
      <Button variant="default" onClick={onAsk}>
        {commands.escalate}
      </Button>
    </>
  );
}

function NotOffered({ count, children }: { readonly count: number; readonly children: ReactNode }): ReactNode {
  const { authority } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" size="xs" mt="xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {authority.notOfferedCount(count)}
      </Button>
      <Collapse expanded={isOpen}>
        <ul className={classes['remedies']}>{children}</ul>
      </Collapse>
    </>
  );
}
