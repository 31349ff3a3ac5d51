import { Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { AuthorityPanel } from '../../authority/authority-panel.tsx';
import type { Complaint } from '../../api/views.ts';
import { useCategoryLabel } from '../../api/use-catalogue.ts';
import { EscalationsOf } from '../../escalations/escalations-of.tsx';
import { ReviewsOf } from '../../escalations/reviews-of.tsx';
import { PageProblem } from '../../ui/page-problem.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useWords } from '../../words/words.tsx';
import { ActionBar } from '../commands/action-bar.tsx';
import { useSheet } from '../commands/use-sheet.ts';
import { ComplaintStory } from './complaint-story.tsx';
import { ComplaintSummary } from './complaint-summary.tsx';
import { Composer } from './composer.tsx';
import { CustomerCard } from './customer-card.tsx';
import { Deadlines } from './deadlines.tsx';
import { Emergency } from './emergency.tsx';
import classes from './page.module.css';
import { PrintButtons } from './print-buttons.tsx';
import { PrintHead } from './print-head.tsx';
import { Promises } from './promises.tsx';
import { Registered } from './registered.tsx';
import { RemediesGiven } from './remedies-given.tsx';
import { TookIn, WentOn } from './same-matter.tsx';
import { SurveyCard } from './survey-card.tsx';
import { Timeline } from './timeline.tsx';
import { refreshComplaint, useComplaint } from './use-complaint.ts';
import { Visits } from './visits.tsx';

/** The forms come with the first one that is opened. */
const CommandSheet = lazy(() => import('../commands/command-sheet.tsx'));

export function ComplaintPage(): ReactNode {
  const { complaint: said } = useWords();
  const { reference = '' } = useParams();
  const { data, error, refetch } = useComplaint(reference);
  if (data) return <Loaded key={data.id} complaint={data} />;
  return (
    <Page title={said.title(reference)}>
      {error ? <PageProblem problem={error} what="complaint" onRetry={() => void refetch()} /> : <Waiting lines={12} />}
    </Page>
  );
}

function Loaded({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { complaint: said } = useWords();
  const categoryLabel = useCategoryLabel();
  const client = useQueryClient();
  const { open, sheet } = useSheet();
  const [wasOpened, setOpened] = useState(false);
  if (sheet !== null && !wasOpened) setOpened(true);
  return (
    <Page
      title={said.title(complaint.reference)}
      heading={said.heading(complaint.reference, categoryLabel(complaint.category))}
      actions={<PrintButtons complaintId={complaint.id} />}
    >
      <PrintHead complaint={complaint} />
      <ComplaintSummary complaint={complaint} />
      <WentOn complaint={complaint} />
      <Emergency complaint={complaint} />
      <Registered complaint={complaint} />
      <ActionBar complaint={complaint} />
      <div className={classes['columns']}>
        <div className={classes['story']}>
          <ComplaintStory complaint={complaint} />
          <Visits complaint={complaint} />
        </div>
        <div className={classes['aside']}>
          {complaint.next.includes('see-authority') && (
            <AuthorityPanel
              complaint={complaint}
              onChanged={() => refreshComplaint(client)}
              onResolveWith={(remedy) => open('resolve', remedy)}
              onAsk={(remedy) => open('escalate', remedy)}
              onEvidence={(kind) => open('evidence', { evidence: kind })}
            />
          )}
          <RemediesGiven complaint={complaint} />
          <EscalationsOf complaint={complaint} />
          <SurveyCard complaint={complaint} />
          <ReviewsOf complaintId={complaint.id} />
          <Promises complaint={complaint} />
          <Deadlines complaint={complaint} />
          <TookIn complaint={complaint} />
          <CustomerCard complaint={complaint} />
        </div>
        <div className={classes['timeline']}>
          <Timeline complaint={complaint} />
          <Group className="no-print" mt="md" display="block">
            <Composer complaint={complaint} />
          </Group>
        </div>
      </div>
      {wasOpened && (
        <Suspense>
          <CommandSheet complaint={complaint} />
        </Suspense>
      )}
    </Page>
  );
}
