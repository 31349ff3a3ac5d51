import { Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { DeadlinePolicy } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useWords } from '../../words/words.tsx';
import classes from '../calendar/calendar.module.css';
import { Sheet } from '../../ui/sheet.tsx';
import { usePolicies } from '../use-policies.ts';
import { useTimesWords } from '../words/words.ts';
import { OrderForm } from './open-deadlines-forms.tsx';
import { kinds } from './policy-draft.ts';
import { usePolicySentence } from './policy-sentence.ts';

type Kind = (typeof kinds)[number];

/** Every kind of deadline with its lines in the order in which they are asked. */
export function PolicyList(): ReactNode {
  const { policies: words } = useTimesWords();
  const { data: policies, error, refetch } = usePolicies();
  return (
    <div className={classes['parts']}>
      <Text mt="sm">{words.intro}</Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!policies && !error && <Waiting />}
      {policies && kinds.map((kind) => <OfKind key={kind} kind={kind} policies={policies.filter((one) => one.kind === kind)} />)}
    </div>
  );
}

function OfKind({ kind, policies }: { readonly kind: Kind; readonly policies: readonly DeadlinePolicy[] }): ReactNode {
  const { policies: words } = useTimesWords();
  const { values } = useWords();
  const may = useMay();
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const active = policies.filter((policy) => policy.active);
  const keys = active.map(({ key }) => key);
  const move = (key: string, by: -1 | 1): void => setWanted(moved(keys, key, by));
  return (
    <Card title={values.deadlines[kind]}>
      {policies.length === 0 && <Text c="dimmed">{words.nothing}</Text>}
      <ol className={classes['days']}>
        {[...active, ...policies.filter((policy) => !policy.active)].map((policy) => (
          <li key={policy.key} className={classes['ordered']}>
            <Line policy={policy} />
            {may('times.manage') && policy.active && active.length > 1 && (
              <span className={classes['movers']}>
                <Mover
                  label={words.up(policy.name)}
                  icon="rise"
                  isDisabled={keys[0] === policy.key}
                  onMove={() => move(policy.key, -1)}
                />
                <Mover
                  label={words.down(policy.name)}
                  icon="down"
                  isDisabled={keys.at(-1) === policy.key}
                  onMove={() => move(policy.key, 1)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      <Sheet title={words.newOrder} opened={wanted !== null} onClose={() => setWanted(null)}>
        {wanted && <OrderForm kind={kind} keys={wanted} onClose={() => setWanted(null)} />}
      </Sheet>
    </Card>
  );
}

function Line({ policy }: { readonly policy: DeadlinePolicy }): ReactNode {
  const { policies: words } = useTimesWords();
  const sentence = usePolicySentence();
  return (
    <span>
      <Link to={`/times/deadlines/${policy.key}`} className={classes['link'] ?? ''}>
        {policy.name}
      </Link>
      {!policy.active && ` (${words.off})`}
      <Text size="sm">{sentence(policy)}</Text>
      {policy.source !== null && (
        <Text size="sm" c="dimmed">
          {policy.source}
        </Text>
      )}
    </span>
  );
}

type MoverProps = {
  readonly label: string;
  readonly icon: IconName;
  readonly isDisabled: boolean;
  readonly onMove: () => void;
};

const Mover = ({ label, icon, isDisabled, onMove }: MoverProps): ReactNode => (
  <Button size="xs" variant="default" px={8} aria-label={label} disabled={isDisabled} onClick={onMove}>
    <Icon name={icon} size={14} />
  </Button>
);

/** The keys with one of them a place earlier or later. */
function moved(keys: readonly string[], key: string, by: -1 | 1): string[] {
  const at = keys.indexOf(key);
  const without = keys.filter((one) => one !== key);
  return [...without.slice(0, at + by), key, ...without.slice(at + by)];
}
