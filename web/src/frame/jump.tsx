import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSearch } from '../complaints/queue/use-search.ts';
import type { Problem } from '../api/problem.ts';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import { shortestLookUp, useCustomers } from '../customers/use-customers.ts';
import { useMay } from '../staff/session.tsx';
import { type Found, LookUp } from '../ui/look-up.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useWords, wordOf } from '../words/words.tsx';
import { doors } from './doors.ts';

/** Pages by name, complaints by reference or words, customers by phone, account, name or address; Enter goes there. */
export default function Jump({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const { frame } = useWords();
  return (
    <Modal opened={opened} onClose={onClose} title={frame.jumpTitle} size="lg" yOffset="10dvh">
      {opened && <JumpBox onClose={onClose} />}
    </Modal>
  );
}

function JumpBox({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const { frame } = words;
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), 150);
  const may = useMay();
  const { data, isFetching, isPlaceholderData, error, refetch } = useSearch(may('complaints.read') ? settled : '');
  const pages = usePages(text);
  const callers = useCallers(settled);
  const categoryLabel = useCategoryLabel();
  const complaints = (settled.length < 2 ? [] : (data?.pages[0]?.items ?? [])).slice(0, 8).map((item) => ({
    id: `/complaints/${item.reference}`,
    shown: [item.reference, item.customerName, item.address, categoryLabel(item.category)].filter(Boolean).join(' · '),
    aside: wordOf(words.values.states, item.state),
  }));
  const all =
    settled.length < 2 || !may('complaints.read')
      ? []
      : [{ id: `/search?text=${encodeURIComponent(settled)}`, shown: frame.jumpAll(settled) }];
  const problem = error ?? callers.error;
  return (
    <>
      <LookUp
        label={frame.jumpField}
        text={text}
        onText={setText}
        found={[...pages, ...complaints, ...callers.found, ...all]}
        isSettled={
          pages.length > 0 || (settled === text.trim() && !(settled.length >= 2 && isPlaceholderData) && callers.isSettled)
        }
        onPick={(to) => {
          onClose();
          void navigate(to);
        }}
        status={isFetching ? frame.loading : problem ? '' : frame.jumpEmpty}
        autoFocus
      />
      <ProblemNotice problem={problem} onRetry={() => (error ? void refetch() : callers.retry())} />
    </>
  );
}

type Callers = {
  readonly found: readonly Found[];
  readonly isSettled: boolean;
  readonly error: Problem | null;
  readonly retry: () => unknown;
};

/** A new complaint of somebody who was looked up: the page begins with what is open of theirs. */
function useCallers(text: string): Callers {
  const { frame } = useWords();
  const may = useMay();
  const isAsked = may('customers.look-up') && text.length >= shortestLookUp;
  const { data = [], isPlaceholderData, error, refetch } = useCustomers(isAsked ? text : '');
  const found = isAsked ? data.filter(({ accountNumber }) => accountNumber !== null) : [];
  return {
    found: found.slice(0, 4).map(({ name, address, accountNumber }) => ({
      id: `/intake?account=${accountNumber ?? ''}`,
      shown: [name, address, accountNumber].filter(Boolean).join(' · '),
      aside: frame.newComplaint,
    })),
    isSettled: !isAsked || !isPlaceholderData,
    error: isAsked ? error : null,
    retry: refetch,
  };
}

function usePages(text: string): readonly Found[] {
  const { frame } = useWords();
  const may = useMay();
  const wanted = text.trim().toLowerCase();
  const pages = [
    { id: '/intake', shown: frame.newComplaint, aside: 'N', permission: 'complaints.register' },
    { id: '/decisions', shown: frame.decisions, aside: 'G D', permission: 'decisions.log' },
    ...doors.map(({ name, to, key, permission }) => ({
      id: to,
      shown: frame[name],
      aside: `G ${key.toUpperCase()}`,
      permission,
    })),
  ];
  return pages.filter(
    ({ shown, permission }) =>
      (permission === null || may(permission)) && shown.toLowerCase().includes(wanted) && wanted.length < 20,
  );
}
