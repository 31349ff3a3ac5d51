import { Button, Group, Text, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import type { TracedPosting } from '../api/views.ts';
import { RuleTabs } from '../rules/rule-tabs.tsx';
import { csvOf, download } from '../ui/csv.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useAddress } from '../ui/use-address.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech, useWords } from '../words/words.tsx';
import { useTracing } from './use-decisions.ts';

/** References of billing, pasted: for each who gave it, why, by which rules, and whether it was posted. */
export function PostingsPage(): ReactNode {
  const { postings } = useWords();
  const { said, change } = useAddress();
  const references = referencesIn(said('references'));
  const [pasted, setPasted] = useState(references.join('\n'));
  const { data, error, refetch } = useTracing(references);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    change({ references: referencesIn(pasted).join(',') });
  };
  return (
    <Page title={postings.title}>
      <RuleTabs current="postings" />
      <form onSubmit={send}>
        <Textarea
          required
          withAsterisk={false}
          autosize
          minRows={3}
          maxRows={12}
          my="sm"
          maw="36rem"
          label={postings.paste}
          description={postings.pasteHint}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <Button type="submit">{postings.trace}</Button>
      </form>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {references.length === 0 && <Empty title={postings.none} hint={postings.noneHint} />}
      {references.length > 0 && !data && !error && <Waiting />}
      {data && <Traced items={data} />}
    </Page>
  );
}

function Traced({ items }: { readonly items: readonly TracedPosting[] }): ReactNode {
  const { postings } = useWords();
  const { columns } = postings;
  const textsOf = useTexts();
  const names = [
    columns.reference,
    columns.remedy,
    columns.amount,
    columns.posted,
    columns.who,
    columns.when,
    columns.rules,
    columns.because,
  ];
  const found = items.filter(({ posting }) => posting !== null).length;
  return (
    <>
      <Group justify="space-between" mt="md">
        <Text role="status">{postings.found(found, items.length)}</Text>
        <Button
          variant="default"
          size="xs"
          onClick={() => download('billing-references.csv', csvOf([names, ...items.map((item) => [...textsOf(item)])]))}
        >
          {postings.csv}
        </Button>
      </Group>
      <DataTable
        label={postings.title}
        heads={[...names, columns.why]}
        minWidth={960}
        rows={items.map((item) => {
          const { reference, posting } = item;
          const why = posting?.decisionId ? (
            <Link to={`/decisions/${posting.decisionId}`} aria-label={postings.whyOf(reference)}>
              {columns.why}
            </Link>
          ) : null;
          return { key: reference, cells: [...textsOf(item), why] };
        })}
      />
    </>
  );
}

function useTexts(): (item: TracedPosting) => readonly string[] {
  const {
    words: { postings },
    format,
    language,
  } = useSpeech();
  const remedyLabel = useRemedyLabel();
  return ({ reference, posting }) => {
    if (!posting) return [reference, postings.notFound, '', '', '', '', '', ''];
    const { remedy, amount, postedAt, postedAmount, externalRef, givenBy, givenAt, rules, rulesetVersion, because } = posting;
    const posted = [postedAmount && format.money(postedAmount), postedAt && format.moment(new Date(postedAt)), externalRef];
    return [
      reference,
      remedyLabel(remedy),
      amount ? format.money(amount) : '',
      posted.filter(Boolean).join(' · ') || postings.notPosted,
      givenBy ?? postings.imported,
      givenAt === null ? '' : format.moment(new Date(givenAt)),
      [rules.join(', '), rulesetVersion === null ? null : `v${rulesetVersion}`].filter(Boolean).join(' · '),
      because.map(({ title, sentence }) => `${title}: ${sentence[language]}`).join(' '),
    ];
  };
}

/** Whatever stands between spaces, commas and line breaks; each once. */
const referencesIn = (pasted: string): string[] => [...new Set(pasted.split(/[\s,;]+/).filter(Boolean))];
