import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { FigureComplaintsPage as ComplaintsPage, FigureDefinition } from '../api/views.ts';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { PageProblem } from '../ui/page-problem.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import { figureFilterFrom, queryOf } from './figure-filter.ts';
import { useFigureSpeech } from './figure-words.ts';
import { useFigureComplaints, useFigureDefinitions } from './use-figures.ts';

/** The complaints that a number stands on. */
export function FigureComplaintsPage(): ReactNode {
  const { words, language } = useSpeech();
  const { figures, insights } = words;
  const { name = '' } = useParams();
  const [params] = useSearchParams();
  const filter = figureFilterFrom(params);
  const asked = askedOf(params);
  const { data: definitions } = useFigureDefinitions();
  const definition = definitions?.find((one) => one.name === name);
  const found = useFigureComplaints(name, filter, asked);
  const part = usePart(definition, asked);
  const complaints = found.data?.pages.flatMap((page) => page.complaints) ?? [];
  const title = figures.behind(definition?.title[language] ?? '');
  return (
    <Page title={title} heading={part === '' ? title : `${title} · ${part}`}>
      <Text mb="sm">
        <Link to={`/insights/${name}?${new URLSearchParams(queryOf(filter)).toString()}`}>{figures.back}</Link>
      </Text>
      <PageProblem problem={found.error} what="figure" onRetry={() => void found.refetch()} />
      {!found.data && !found.error && <Waiting />}
      {found.data && complaints.length === 0 && !found.hasNextPage && <Empty title={insights.nothing} hint={figures.mayNotSee} />}
      {complaints.length > 0 && <Complaints complaints={complaints} title={title} />}
      {found.hasNextPage && (
        <Button variant="default" mt="md" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {figures.more}
        </Button>
      )}
    </Page>
  );
}

const askable = ['value', 'met', 'reason', 'longerThan', 'costCode', 'currency'] as const;

function askedOf(params: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries(askable.flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : [])));
}

/** Which part of what the figure counts, in words; empty where it is all of it. */
function usePart(definition: FigureDefinition | undefined, asked: Readonly<Record<string, string>>): string {
  const { words, format } = useSpeech();
  const speech = useFigureSpeech(definition?.kind);
  const { value, reason, longerThan, costCode } = asked;
  return [
    costCode ?? '',
    value === undefined || value === 'share' ? '' : speech.name(value),
    reason === undefined ? '' : words.figures.leftOutOf(reason),
    longerThan === undefined ? '' : words.figures.longerThan(format.span(Number(longerThan))),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

type Props = { readonly complaints: ComplaintsPage['complaints']; readonly title: string };

function Complaints({ complaints, title }: Props): ReactNode {
  const { words, format } = useSpeech();
  const { complaint, queue, figures, values } = words;
  const categoryLabel = useCategoryLabel();
  const isMany = complaints.some(({ times }) => times > 1);
  return (
    <DataTable
      label={title}
      heads={[
        figures.reference,
        queue.category,
        figures.narrow.severity,
        figures.state,
        complaint.received,
        complaint.owner,
        ...(isMany ? [figures.times] : []),
      ]}
      minWidth={720}
      rows={complaints.map(({ id, reference, category, severity, state, receivedAt, ownerName, teamName, times }) => ({
        key: id,
        cells: [
          <Link to={`/complaints/${reference}`}>{reference}</Link>,
          categoryLabel(category),
          wordOf(values.severities, String(severity)),
          wordOf(values.states, state),
          format.moment(new Date(receivedAt)),
          ownerName ?? teamName ?? complaint.unassigned,
          ...(isMany ? [format.number(times)] : []),
        ],
      }))}
    />
  );
}
