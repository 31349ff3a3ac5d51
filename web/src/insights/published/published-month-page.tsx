import { Alert, Checkbox, NativeSelect, Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { FigureDefinition, PublishedMonth } from '../../api/views.ts';
import { Page } from '../../ui/page.tsx';
import { PageProblem } from '../../ui/page-problem.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useSpeech } from '../../words/words.tsx';
import { StillToCount } from '../still-to-count.tsx';
import { useFigureDefinitions } from '../use-figures.ts';
import { useKeptWords } from '../words/words.ts';
import { behindNumber } from './behind-number.ts';
import { Meanings } from './meanings.tsx';
import { useMonthName } from './month-name.ts';
import { useNumberSpeech } from './number-speech.ts';
import { type PublishedBy, publishedBys, usePublishedMonth } from './use-published.ts';

/** One month as it was published, with what would be said now and the difference. */
export function PublishedMonthPage(): ReactNode {
  const { published } = useKeptWords();
  const { format, words } = useSpeech();
  const { month = '' } = useParams();
  const monthName = useMonthName();
  const [params, setParams] = useSearchParams();
  const by = publishedBys.find((one) => one === params.get('by')) ?? 'none';
  const { data, error, refetch } = usePublishedMonth(month, by);
  const { data: definitions } = useFigureDefinitions();
  const restated = data?.figures.flatMap(({ values }) => values.filter(({ isRestated }) => isRestated)).length ?? 0;
  return (
    <Page title={published.of(monthName(month))}>
      <Text mb="sm">
        <Link to="/insights/published">{published.back}</Link>
      </Text>
      <PageProblem problem={error} what="month" onRetry={() => void refetch()} />
      {!(data && definitions) && !error && <Waiting />}
      {data && definitions && (
        <>
          <StillToCount count={data.stillToCount} />
          {data.hasInvented && <Alert color="yellow">{words.figures.invented}</Alert>}
          <Text c="dimmed">{published.by(data.publishedBy, format.moment(new Date(data.publishedAt)))}</Text>
          <Text fw={600} my="sm">
            {restated === 0 ? published.same : published.changed(data.changedSince, restated)}
          </Text>
          <Meanings month={data} definitions={definitions} />
          <NativeSelect
            maw="16rem"
            my="sm"
            label={words.insights.by}
            value={by}
            onChange={(event) => setParams({ by: event.currentTarget.value }, { replace: true })}
            data={publishedBys.map((one) => ({ value: one, label: words.figures.by[one] }))}
          />
          {data.figures.some(({ values }) => values.length > 0) ? (
            <Numbers month={data} by={by} definitions={definitions} isChanged={restated > 0} />
          ) : (
            <Text>{published.nothing}</Text>
          )}
        </>
      )}
    </Page>
  );
}

type NumbersProps = {
  readonly month: PublishedMonth;
  readonly by: PublishedBy;
  readonly definitions: readonly FigureDefinition[];
  readonly isChanged: boolean;
};

function Numbers({ month, by, definitions, isChanged }: NumbersProps): ReactNode {
  const { published } = useKeptWords();
  const [onlyChanged, setOnlyChanged] = useState(false);
  return (
    <>
      {isChanged && (
        <Checkbox
          mb="sm"
          label={published.onlyChanged}
          checked={onlyChanged}
          onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
        />
      )}
      <Table.ScrollContainer minWidth={640} type="native" tabIndex={0} role="group" aria-label={published.title}>
        <Table aria-label={published.title} fz="sm">
          <Table.Thead>
            <Table.Tr>
              {[published.figure, published.value, published.then, published.now, published.difference].map((head) => (
                <Table.Th key={head} scope="col">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {month.figures.map((figure) => (
              <FigureRows
                key={figure.name}
                figure={figure}
                of={{ month: month.month, by }}
                definition={definitions.find(({ name }) => name === figure.name)}
                onlyChanged={onlyChanged}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

type RowsProps = {
  readonly figure: PublishedMonth['figures'][number];
  readonly of: { readonly month: string; readonly by: PublishedBy };
  readonly definition: FigureDefinition | undefined;
  readonly onlyChanged: boolean;
};

function FigureRows({ figure, of, definition, onlyChanged }: RowsProps): ReactNode {
  const { published } = useKeptWords();
  const { language, words } = useSpeech();
  const speech = useNumberSpeech(definition?.kind);
  return figure.values
    .filter(({ isRestated }) => isRestated || !onlyChanged)
    .map(({ key, labels, name, then, now, isRestated }) => ({
      then,
      now,
      isRestated,
      to: behindNumber(definition, of, { key, name, now }),
      group: groupOf(labels, language, words.figures.nothingNamed),
      name: labels.length > 0 ? name : [...key, name].join(' '),
      place: [...key, name].join(' '),
    })) // prettier-ignore
    .map(({ place, group, name, then, now, isRestated, to }) => (
      <Table.Tr key={place} fw={isRestated ? 600 : undefined}>
        <Table.Th scope="row">{`${definition?.title[language] ?? figure.name}${group}`}</Table.Th>
        <Table.Td>{speech.name(name)}</Table.Td>
        <Table.Td>{isRestated ? speech.value(name, then) : <Behind to={to} text={speech.value(name, then)} />}</Table.Td>
        <Table.Td>{isRestated ? <Behind to={to} text={speech.value(name, now)} /> : published.unchanged}</Table.Td>
        <Table.Td>{isRestated ? speech.difference(name, then, now) : ''}</Table.Td>
      </Table.Tr>
    ));
}

/** A number as it is now leads to its complaints. */
function Behind({ to, text }: { readonly to: string | null; readonly text: string }): ReactNode {
  return to ? <Link to={to}>{text}</Link> : text;
}

/** Which category or team, after the name of the figure. */
const groupOf = (
  labels: readonly { readonly en: string; readonly es: string }[],
  language: 'en' | 'es',
  unnamed: string,
): string => labels.map((label) => ` · ${label[language] || unnamed}`).join('');
