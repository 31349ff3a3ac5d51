import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Suspension } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { When } from '../../ui/when.tsx';
import { useFormat } from '../../words/words.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { LiftForm } from './suspension-forms.tsx';
import { SuspendButton } from './suspend-button.tsx';
import { isStanding, useSuspensions } from './use-suspensions.ts';

/** What is suspended now, and what was; for whoever may, the brake itself. */
export function SuspensionsPart(): ReactNode {
  const { suspensions } = useRuleWords();
  const { data, error, refetch } = useSuspensions();
  const standing = data?.filter(isStanding) ?? [];
  const lifted = data?.filter((one) => !isStanding(one)) ?? [];
  return (
    <div className={classes['groups']}>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting lines={3} />}
      <Card title={suspensions.title}>
        {data && standing.length === 0 && <Empty title={suspensions.none} hint={suspensions.noneHint} />}
        <ul className={classes['rules']}>
          {standing.map((one) => (
            <Standing key={one.id} suspension={one} />
          ))}
        </ul>
        {standing.every(({ rule }) => rule !== null) && (
          <SuspendButton rule={null} label={suspensions.suspendAll} title={suspensions.suspendAll} />
        )}
      </Card>
      {lifted.length > 0 && (
        <Card title={suspensions.earlier}>
          <ul className={classes['plain']}>
            {lifted.map((one) => (
              <Lifted key={one.id} suspension={one} />
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

/** The rule by its name, or all credits. */
function useNameOf(): (suspension: Suspension) => string {
  const { suspensions } = useRuleWords();
  return ({ rule, title }) => (rule === null ? suspensions.allCredits : [title, rule].filter(Boolean).join(' · '));
}

function Standing({ suspension }: { readonly suspension: Suspension }): ReactNode {
  const { suspensions } = useRuleWords();
  const may = useMay();
  const nameOf = useNameOf();
  const { said, change } = useAddress();
  const { id, reason, suspendedAt } = suspension;
  const name = nameOf(suspension);
  const close = (): void => change({ lift: '' });
  return (
    <li className={classes['rule']}>
      <div className={classes['said']}>
        <h3 className={classes['name']}>{name}</h3>
        <p className={classes['sentence']}>{reason}</p>
        <Text c="dimmed" size="xs">
          {suspensions.since} <When at={suspendedAt} />
        </Text>
      </div>
      {may('rules.suspend') && (
        <Group align="start">
          <Button size="xs" variant="default" aria-label={suspensions.liftTitle(name)} onClick={() => change({ lift: id })}>
            {suspensions.lift}
          </Button>
        </Group>
      )}
      <Sheet title={suspensions.liftTitle(name)} opened={may('rules.suspend') && said('lift') === id} onClose={close}>
        <LiftForm suspension={suspension} onClose={close} />
      </Sheet>
    </li>
  );
}

function Lifted({ suspension }: { readonly suspension: Suspension }): ReactNode {
  const { suspensions } = useRuleWords();
  const { moment } = useFormat();
  const nameOf = useNameOf();
  const { liftedAt, liftReason, reason } = suspension;
  const when = liftedAt === null ? '' : moment(new Date(liftedAt));
  return (
    <li>
      <strong>{nameOf(suspension)}</strong>: {reason}
      <Text c="dimmed">{suspensions.lifted(when, liftReason ?? '')}</Text>
    </li>
  );
}
