import { Anchor } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import type { RulesetDocument } from '../api/views.ts';
import { useMay } from '../staff/session.tsx';
import { LinkTabs } from '../ui/link-tabs.tsx';
import { Page } from '../ui/page.tsx';
import { PageProblem } from '../ui/page-problem.tsx';
import { useAddress } from '../ui/use-address.ts';
import { Waiting } from '../ui/waiting.tsx';
import { ChecksPart } from './checks/checks-part.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { ExportButton } from './export-button.tsx';
import { isPending } from './pending.ts';
import { PrintButton } from './print-button.tsx';
import { ReviewPart } from './review-part.tsx';
import { RulesPart } from './rules-part.tsx';
import classes from './rules.module.css';
import { TestsPart } from './tests/tests-part.tsx';
import { useRuleset } from './use-rulesets.ts';
import { StateBadge, useRulesetName } from './versions-table.tsx';
import { useRuleWords } from './words/words.ts';

const BasisPart = lazy(() => import('./basis/basis-part.tsx'));
const RemediesPart = lazy(() => import('./remedies/remedies-part.tsx'));
const OwesMorePart = lazy(() => import('./owes-more-part.tsx'));
const ImpactPart = lazy(() => import('./impact/impact-part.tsx'));

/** One version or draft: what it says, whom it lets do what, what it would have done, and how far it is. */
export function RulesetPage(): ReactNode {
  const { id = '' } = useParams();
  const words = useRuleWords();
  const name = useRulesetName();
  const { said } = useAddress();
  const { data: document, error, refetch } = useRuleset(id);
  const views = useViews(document);
  const shown = views.find(({ view }) => view === said('view'))?.view ?? '';
  return (
    <Page
      title={document ? name(document) : words.title}
      actions={
        document && (
          <>
            <StateBadge state={document.state} />
            <PrintButton />
            <ExportButton document={document} />
          </>
        )
      }
    >
      <p className={`${classes['since']} no-print`}>
        <Anchor component={Link} to="/rules?view=versions">
          {words.tabs.versions}
        </Anchor>
      </p>
      <PageProblem problem={error} what="rules" onRetry={() => void refetch()} />
      {!document && !error && <Waiting />}
      {document && (
        <>
          <LinkTabs
            label={words.views}
            tabs={views.map(({ view, title }) => ({
              name: title,
              to: view === '' ? `/rules/${id}` : `/rules/${id}?view=${view}`,
              isCurrent: view === shown,
            }))}
          />
          <div className={classes['gap']} />
          <Shown view={shown} document={document} />
        </>
      )}
    </Page>
  );
}

function Shown({ view, document }: { readonly view: string; readonly document: RulesetDocument }): ReactNode {
  if (view === 'checks') return <ChecksPart document={document} />;
  if (view === 'tests') return <TestsPart document={document} />;
  if (view === 'matrix') return <MatrixPart id={document.id} />;
  if (view === 'review') return <ReviewPart document={document} />;
  if (view === 'impact' || view === 'basis' || view === 'remedies' || view === 'owes-more') {
    const Part = { impact: ImpactPart, basis: BasisPart, remedies: RemediesPart, 'owes-more': OwesMorePart }[view];
    return (
      <Suspense fallback={<Waiting />}>
        <Part document={document} />
      </Suspense>
    );
  }
  return <RulesPart document={document} />;
}

/** What can be looked at of rules in this state by this person. */
function useViews(document: RulesetDocument | undefined): readonly { readonly view: string; readonly title: string }[] {
  const words = useRuleWords();
  const may = useMay();
  return [
    { view: '', title: words.review.rulesTab },
    ...(document && isPending(document)
      ? [
          { view: 'checks', title: words.checks.tab },
          { view: 'tests', title: words.tests.tab },
        ]
      : []),
    ...(document?.state === 'draft' && may('rules.write') ? [{ view: 'basis', title: words.basis.tab }] : []),
    ...(may('backtests.run') ? [{ view: 'impact', title: words.impact.tab }] : []),
    { view: 'remedies', title: words.remedies.tab },
    { view: 'matrix', title: words.matrix.title },
    ...(document?.baseId ? [{ view: 'owes-more', title: words.owesMore.tab }] : []),
    { view: 'review', title: !document || isPending(document) ? words.review.tab : words.review.publicationTab },
  ];
}
