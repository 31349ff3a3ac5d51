import type { PersonActor } from '../../kernel/index.ts';
import type { Answer } from '../domain/answer.ts';
import type { AskedSurvey } from '../queries/survey-of-complaint.query.ts';
import type { ComplaintSurveyView, SurveyAnswerView } from './surveys.views.ts';

/** An auditor sees what was ticked, not what somebody wrote. */
export function toComplaintSurveyView(asked: AskedSurvey | null, { role }: PersonActor): ComplaintSurveyView {
  if (asked === null) return { survey: null };
  const shown = asked.answers.map((answer) => toAnswerView(role === 'AUDITOR' ? { ...answer, comment: null } : answer));
  const { askedAt } = asked.survey;
  return { survey: { askedAt, closesAt: asked.closesAt, answer: shown.at(-1) ?? null, earlier: shown.slice(0, -1) } };
}

const toAnswerView = ({ solved, handled, told, comment, reopened, answeredAt }: Answer): SurveyAnswerView => ({
  ...{ solved, handled, told, comment, reopened, answeredAt },
});
