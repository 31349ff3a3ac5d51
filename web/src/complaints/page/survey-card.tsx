import { Text } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client.ts';
import type { AskedSurvey, Complaint, SurveyAnswer } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useNow } from '../../ui/now.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { When } from '../../ui/when.tsx';
import { useSpeech, useWords } from '../../words/words.tsx';

/** The customer is asked once it was resolved, and may have been before it was opened again. */
const wasResolved = ({ state, reopenCount }: Pick<Complaint, 'state' | 'reopenCount'>): boolean =>
  state === 'RESOLVED' || state === 'CLOSED' || reopenCount > 0;

const useSurvey = (complaint: Complaint): UseQueryResult<AskedSurvey | null> =>
  useQuery({
    queryKey: ['survey', complaint.id, complaint.version],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/complaints/{id}/survey', { params: { path: { id: complaint.id } }, signal }))).survey,
    enabled: wasResolved(complaint),
  });

/** What the customer said of how it was handled, on the complaint: nobody's score, a word to learn from. */
export function SurveyCard({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { surveys } = useWords();
  const { data: survey, error, refetch } = useSurvey(complaint);
  if (!survey && !error) return null;
  return (
    <Card title={surveys.title}>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {survey && (survey.answer ? <Said survey={survey} said={survey.answer} /> : <Silent survey={survey} />)}
    </Card>
  );
}

function Silent({ survey }: { readonly survey: AskedSurvey }): ReactNode {
  const { words, format } = useSpeech();
  const isOpen = Date.parse(survey.closesAt) > useNow();
  return <Text>{isOpen ? words.surveys.waiting(format.moment(new Date(survey.closesAt))) : words.surveys.silent}</Text>;
}

function Said({ survey, said }: { readonly survey: AskedSurvey; readonly said: SurveyAnswer }): ReactNode {
  const { words, format } = useSpeech();
  const { surveys } = words;
  const handled = ({ handled: mark }: SurveyAnswer): string => surveys.handledAnswers[mark];
  const [first] = survey.earlier;
  const isOpen = Date.parse(survey.closesAt) > useNow();
  return (
    <>
      <Facts
        pairs={[
          [surveys.solved, surveys.solvedAnswers[said.solved]],
          [surveys.handled, handled(said)],
          said.told ? [surveys.told, surveys.toldAnswers[said.told]] : null,
          said.comment ? [surveys.comment, said.comment] : null,
          [surveys.answered, <When key="answered" at={said.answeredAt} />],
        ]}
      />
      {said.reopened && <Text fw={600}>{surveys.reopened}</Text>}
      <Text size="sm" c="dimmed">
        {first && `${surveys.earlier(`${surveys.solvedAnswers[first.solved]} · ${handled(first)}`)}. `}
        {isOpen && surveys.changeable(format.moment(new Date(survey.closesAt)))}
      </Text>
    </>
  );
}
