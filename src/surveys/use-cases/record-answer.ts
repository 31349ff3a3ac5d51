import { Injectable } from '@nestjs/common';
import { ComplaintsApi, isOpen, ReopenByCustomer, type Complaint } from '../../complaints/index.ts';
import { Ids, systemActor } from '../../kernel/index.ts';
import { LinkSecrets, UnitOfWork, type Tx } from '../../platform/index.ts';
import { Answers } from '../db/answers.repository.ts';
import { Surveys } from '../db/surveys.repository.ts';
import { isSame, type Answer, type AnswerId, type Said } from '../domain/answer.ts';
import { closesAt, type Survey, type SurveyLanguage } from '../domain/survey.ts';

/** `unknown`: nobody was sent such a link. `over`: the time to answer, or to change the answer, has ended. `too-often`: changed too many times. */
export type Recorded = 'recorded' | 'unknown' | 'over' | 'too-often';

const mostAnswers = 20;

/** Somebody who holds the link answers, or answers otherwise for seven days: the answer, and perhaps an opened complaint, or neither. */
@Injectable()
export class RecordAnswer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly surveys: Surveys,
    private readonly answers: Answers,
    private readonly complaints: ComplaintsApi,
    private readonly reopening: ReopenByCustomer,
    private readonly links: LinkSecrets,
    private readonly ids: Ids,
  ) {}

  execute(secret: string, said: Said): Promise<Recorded> {
    return this.work.run(systemActor('survey'), async (tx) => {
      const survey = await this.surveys.behind(tx, this.links.hashOf(secret));
      if (!survey) return 'unknown';
      const complaint = await this.complaints.lock(tx, survey.complaintId);
      tx.catchUp();
      const before = await this.answers.of(tx, survey.id);
      if (tx.now > closesAt(survey, before.at(0)?.answeredAt ?? null)) return 'over';
      const current = before.at(-1);
      if (current && isSame(current, said)) return 'recorded';
      if (before.length >= mostAnswers) return 'too-often';
      const isOpenAgain = isOpen(complaint.state) && before.some(({ reopened }) => reopened);
      await this.#record(tx, survey, complaint, said, isOpenAgain);
      return 'recorded';
    });
  }

  /** `isOpenAgain`: an earlier answer of this survey opened the complaint, and it still is. */
  async #record(
    tx: Tx,
    { id: surveyId, language }: Survey,
    complaint: Complaint,
    said: Said,
    isOpenAgain: boolean,
  ): Promise<void> {
    const { solved, comment } = said;
    const reopened =
      solved === 'no' && (isOpenAgain || (await this.reopening.within(tx, complaint, comment ?? notSolved[language])));
    const answer: Answer = { ...said, id: this.ids.next<AnswerId>(), surveyId, reopened, answeredAt: tx.now };
    await this.answers.replace(tx, answer);
    const { id: answerId, handled, told } = answer;
    const payload = { surveyId, answerId, handled, solved, told, reopened };
    this.complaints.note(tx, complaint.id, { type: 'survey.answered', at: tx.now, payload });
  }
}

/** What a customer says who ticks "no" and writes nothing. */
const notSolved: Readonly<Record<SurveyLanguage, string>> = {
  en: 'Answered the survey: it is not solved.',
  es: 'Respondió a la encuesta: no está resuelto.',
};
