import { Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CustomerMatch } from '../api/views.ts';
import { LookUp } from '../ui/look-up.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useWords, wordOf } from '../words/words.tsx';
import { shortestLookUp, useCustomers } from './use-customers.ts';

type Props = {
  readonly picked: CustomerMatch | null;
  readonly onPick: (match: CustomerMatch | null) => void;
  readonly startWith?: string;
  readonly autoFocus?: boolean;
};

const typingPauseMs = 80;

/** Found while typing, by phone, account number, name or address. */
export function CustomerLookUp({ picked, onPick, startWith = '', autoFocus = false }: Props): ReactNode {
  const { customers, frame } = useWords();
  const [text, setText] = useState(startWith);
  const [isInHand, setInHand] = useState(false);
  const pick = (match: CustomerMatch | null): void => {
    setInHand(true);
    onPick(match);
  };
  const [settled] = useDebouncedValue(text.trim(), typingPauseMs);
  const { data = [], isFetching, isPlaceholderData, error, refetch } = useCustomers(settled);
  if (picked) return <Picked match={picked} onChange={() => pick(null)} isInHand={isInHand} />;
  const isLongEnough = settled.length >= shortestLookUp;
  const matches = isLongEnough ? data : [];
  return (
    <>
      <LookUp
        label={customers.lookUp}
        hint={customers.lookUpHint}
        text={text}
        onText={setText}
        found={matches.map((match, index) => ({ id: String(index), shown: <MatchText match={match} />, aside: match.phone }))}
        isSettled={settled === text.trim() && !(isLongEnough && isPlaceholderData)}
        onPick={(index) => pick(matches[Number(index)] ?? null)}
        status={!isLongEnough ? '' : isFetching ? frame.loading : error ? '' : customers.nobody}
        autoFocus={autoFocus || isInHand}
      />
      <ProblemNotice problem={isLongEnough ? error : null} onRetry={() => void refetch()} />
    </>
  );
}

type PickedProps = { readonly match: CustomerMatch; readonly onChange: () => void; readonly isInHand: boolean };

/** Whoever was just picked takes the focus of the field that is gone, so that Tab goes on from here. */
function Picked({ match, onChange, isInHand }: PickedProps): ReactNode {
  const { customers } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isInHand) place.current?.focus();
  }, [isInHand]);
  return (
    <Group ref={place} tabIndex={-1} role="group" aria-label={match.name} gap="sm" justify="space-between" wrap="nowrap">
      <MatchText match={match} />
      <Button flex="none" size="xs" variant="default" onClick={onChange}>
        {customers.change}
      </Button>
    </Group>
  );
}

function MatchText({ match: { name, address, accountNumber, utility } }: { readonly match: CustomerMatch }): ReactNode {
  const { customers, values } = useWords();
  const where = [address, accountNumber && customers.account(accountNumber), utility && wordOf(values.utilities, utility)]
    .filter(Boolean)
    .join(' · ');
  return (
    <Text span>
      <strong>{name}</strong>
      {where && ` · ${where}`}
    </Text>
  );
}
