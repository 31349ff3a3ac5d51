import { Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Escalation } from '../api/views.ts';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import { useAnnounce } from '../ui/announcer.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkTabs } from '../ui/link-tabs.tsx';
import { useNow } from '../ui/now.ts';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { Waiting } from '../ui/waiting.tsx';
import { dueIn, relative } from '../ui/when.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import { useAsked } from './asked.ts';
import { EscalationPreview } from './escalation-preview.tsx';
import classes from './escalations.module.css';
import { NowOwn } from './now-own.tsx';
import { ReviewsInbox } from './reviews-inbox.tsx';
import { escalationViews, type EscalationView, useEscalations } from './use-escalations.ts';

/** Questions and reviews, each view under an address of its own. */
export function EscalationsPage(): ReactNode {
  const { escalations, reviews } = useWords();
  const [params] = useSearchParams();
  const isReviews = params.get('view') === 'reviews';
  const view = escalationViews.find((one) => one === params.get('view')) ?? 'inbox';
  return (
    <Page title={escalations.title}>
      <LinkTabs
        label={escalations.views}
        tabs={[
          ...escalationViews.map((one) => ({
            name: escalations.tabs[one],
            to: `/escalations?view=${one}`,
            isCurrent: !isReviews && one === view,
          })),
          { name: reviews.tab, to: '/escalations?view=reviews', isCurrent: isReviews },
        ]}
      />
      <div className={classes['gap']} />
      {isReviews ? <ReviewsInbox /> : view === 'now-own' ? <NowOwn /> : <Escalations view={view} />}
    </Page>
  );
}

/** The list and, beside it, everything needed to decide without opening the complaint. */
function Escalations({ view }: { readonly view: EscalationView }): ReactNode {
  const { escalations } = useWords();
  const [params, setParams] = useSearchParams();
  const { data: items, error, refetch } = useEscalations(view);
  const { list, onKeyDown } = useRowKeys();
  const openId = params.get('open');
  const announce = useAnnounce();
  const [ruled, setRuled] = useState('');
  const goOn = (): void => {
    const answered = items?.find(({ id }) => id === openId);
    const said = answered ? escalations.answeredLine(answered.complaint.reference) : '';
    setRuled(said);
    announce(said);
    document.getElementById('page-title')?.focus();
    const rest = items?.filter(({ id }) => id !== openId) ?? [];
    setParams({ view, ...(rest[0] ? { open: rest[0].id } : {}) }, { replace: true });
  };
  return (
    <>
      {ruled !== '' && <Text c="dimmed">{ruled}</Text>}
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!items && !error && <Waiting />}
      {items?.length === 0 && !openId && <Empty title={escalations.empty[view].title} hint={escalations.empty[view].hint} />}
      <div className={classes['columns']} data-open={openId ?? undefined}>
        <div ref={list} onKeyDown={onKeyDown} className={classes['inbox']}>
          <ul className={classes['plain']}>
            {items?.map((escalation) => (
              <li key={escalation.id} style={{ padding: 0, border: 0 }}>
                <Row escalation={escalation} view={view} isOpen={escalation.id === openId} />
              </li>
            ))}
          </ul>
        </div>
        {openId && (
          <div className={classes['preview']}>
            <EscalationPreview key={openId} id={openId} backTo={`/escalations?view=${view}`} onRuled={goOn} />
          </div>
        )}
      </div>
    </>
  );
}

function Row({
  escalation,
  view,
  isOpen,
}: {
  readonly escalation: Escalation;
  readonly view: string;
  readonly isOpen: boolean;
}): ReactNode {
  const words = useWords();
  const format = useFormat();
  const now = useNow();
  const asked = useAsked();
  const categoryLabel = useCategoryLabel();
  const { id, complaint, kind, openedAt, openedByName, ruling, decisionDueAt } = escalation;
  const { customerName, reference, category } = complaint;
  const isLate = decisionDueAt !== null && Date.parse(decisionDueAt) <= now && ruling === null;
  return (
    <Link
      to={`/escalations?view=${view}&open=${id}`}
      className={classes['row']}
      data-row=""
      aria-current={isOpen ? 'true' : undefined}
    >
      <span className={classes['top']}>
        <strong>{customerName ?? words.complaint.anonymous}</strong>
        <span className={isLate ? classes['late'] : classes['dim']}>
          {ruling ? words.values.answers[ruling.answer] : decisionDueAt ? dueIn(words, format, decisionDueAt, now) : ''}
        </span>
      </span>
      <span>{asked(escalation) || words.values.escalationKinds[kind]}</span>
      <span className={classes['dim']}>
        {[
          reference,
          categoryLabel(category),
          openedByName ?? words.complaint.system,
          relative(words, format, Date.parse(openedAt), now),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </Link>
  );
}
