import { Injectable } from '@nestjs/common';
import { type Sql, type Tx } from '../../platform/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import type { Answer } from '../domain/answer.ts';
import type { SurveyId } from '../domain/survey.ts';

/** A customer's own words with the answer that counts. */
export type Comment = Pick<Answer, 'handled' | 'solved' | 'answeredAt'> & {
  readonly complaintId: ComplaintId;
  readonly comment: string;
};

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

  /** The newest first; nothing of whoever wrote nothing. */
  comments(sql: Sql, complaintIds: readonly ComplaintId[]): Promise<Comment[]> {
    return sql.rows<Comment>({
      name: 'survey-comments',
      text: `SELECT s.complaint_id AS "complaintId", a.handled, a.solved, a.comment, a.answered_at AS "answeredAt"
             FROM survey s JOIN survey_answer a ON a.survey_id = s.id AND a.replaced_at IS NULL AND a.comment IS NOT NULL
             WHERE s.complaint_id = ANY ($1::uuid[]) ORDER BY a.answered_at DESC, a.id DESC`,
      values: [complaintIds],
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
