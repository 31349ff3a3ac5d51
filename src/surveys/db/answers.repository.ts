import { Injectable } from '@nestjs/common';
import { type Sql, type Tx } from '../../platform/index.ts';
import type { Answer } from '../domain/answer.ts';
import type { SurveyId } from '../domain/survey.ts';

/** Answers change under the lock of their complaint alone. */
@Injectable()
export class Answers {
  /** In place of the one before, which stays readable. */
  async replace(tx: Tx, answer: Answer): Promise<void> {
    await tx.rows({
      name: 'survey-answer-replace',
      text: 'UPDATE survey_answer SET replaced_at = $2 WHERE survey_id = $1 AND replaced_at IS NULL',
      values: [answer.surveyId, answer.answeredAt],
    });
    if (answer.comment !== null) tx.wrote(answer.id, answer.comment);
    const { id, surveyId, handled, solved, told, comment, reopened, answeredAt } = answer;
    await tx.rows({
      name: 'survey-answer-insert',
      text: `INSERT INTO survey_answer (id, survey_id, handled, solved, told, comment, reopened, answered_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [id, surveyId, handled, solved, told, comment, reopened, answeredAt],
    });
  }

  /** From the first to the one that counts. */
  of(sql: Sql, surveyId: SurveyId): Promise<Answer[]> {
    return sql.rows<Answer>({
      name: 'survey-answers',
      text: `SELECT a.id, a.survey_id AS "surveyId", a.handled, a.solved, a.told, a.comment, a.reopened, a.answered_at AS "answeredAt"
             FROM survey_answer a WHERE a.survey_id = $1 ORDER BY a.replaced_at NULLS LAST, a.id`,
      values: [surveyId],
    });
  }
}
