import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { paths } from '../../api/schema.d.ts';
import type { AuthorityPanel } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { useFormat } from '../../words/words.tsx';
import { instantOf, type Zone } from '../../words/zone.ts';
import type { IntakeDraft } from './intake-draft.ts';

type Asked = paths['/api/authority/preview']['post']['requestBody']['content']['application/json'];

const typingPauseMs = 200;

/** A remedy with its amount in minor units; null for one without money. */
export type Wanted = { readonly kind: string; readonly amount: number | null };

/** What the rules say to the complaint as it is typed so far, and to one remedy in it; nothing is asked before there is a category. */
export function usePreview(draft: IntakeDraft, wanted: Wanted | null): UseQueryResult<AuthorityPanel> {
  const may = useMay();
  const { timeZone } = useFormat();
  const body = askedOf(draft, wanted, timeZone);
  const [settled] = useDebouncedValue(JSON.stringify(body), typingPauseMs);
  const isPaused = settled === JSON.stringify(body);
  return useQuery({
    queryKey: ['authority', 'preview', body],
    queryFn: ({ signal }) => answer(api.POST('/api/authority/preview', { body, signal })),
    enabled: isPaused && draft.category !== '' && may('remedies.give'),
    placeholderData: keepPreviousData,
  });
}

const askedOf = (draft: IntakeDraft, wanted: Wanted | null, zone: Zone): Asked => ({
  category: draft.category,
  channel: draft.channel,
  relation: draft.relation,
  verifiedBy: draft.verifiedBy,
  ...given('customerId', draft.match?.customerId),
  ...given('accountId', draft.match?.accountId),
  ...given('receivedAt', instantOf(draft.receivedAt, zone)),
  ...given('eventOn', draft.eventOn),
  ...given('billOn', draft.billOn),
  ...given('remedySought', draft.remedySought.trim()),
  ...given('cause', draft.isSolved ? draft.outcome.cause : ''),
  ...given('remedy', wanted?.kind),
  ...(typeof wanted?.amount === 'number' ? { amount: wanted.amount } : {}),
});

const given = (name: string, value: string | null | undefined): Readonly<Record<string, string>> =>
  value ? { [name]: value } : {};
