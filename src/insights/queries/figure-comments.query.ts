import { Injectable } from '@nestjs/common';
import { ComplaintSummaries } from '../../complaints/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { type Handled, type Solved, SurveysApi } from '../../surveys/index.ts';
import { requireForAll } from '../domain/figures/figure-definitions.ts';
import { type FigureQuestion, requireAskable } from '../domain/figures/figure-question.ts';
import { behindOf } from './behind.ts';
import { type BehindRow, behindStatement } from './behind-statement.ts';
import { momentsOf } from './figure-period.ts';

export type CustomerComment = {
  readonly complaintId: string;
  readonly reference: string;
  readonly category: string;
  readonly handled: Handled;
  readonly solved: Solved;
  readonly comment: string;
  readonly answeredAt: Date;
};

const figure = 'satisfaction';
/** Of the newest answers so many are looked through, and so many comments are shown. */
const answersRead = 500;
const mostComments = 20;

/** What customers wrote beside their answers, the newest first, without those on complaints this person may not see; an auditor reads none. */
@Injectable()
export class FigureCommentsQuery {
  constructor(
    private readonly database: Database,
    private readonly summaries: ComplaintSummaries,
    private readonly surveys: SurveysApi,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  /** Throws 422 `period-…`, `not-by-person`. */
  async execute(question: FigureQuestion, actor: PersonActor): Promise<readonly CustomerComment[]> {
    requireForAll(figure, question.filter);
    requireAskable(question);
    if (actor.role === 'AUDITOR') return [];
    const moments = momentsOf(await this.deadlines.houseDays(this.database), question.period, this.clock.now());
    const answered = behindStatement(behindOf(figure), question.filter, { ...everyAnswer, limit: answersRead }, moments);
    const ids = (await this.database.rows<BehindRow>(answered)).map(({ id }) => id);
    const seen = await this.summaries.execute(this.database, actor, ids);
    const comments = await this.surveys.comments(this.database, [...seen.keys()]);
    return comments.slice(0, mostComments).flatMap((comment) => {
      const complaint = seen.get(comment.complaintId);
      return complaint ? [{ ...comment, reference: complaint.reference, category: complaint.category }] : [];
    });
  }
}

const everyAnswer = {
  ...{ value: 'satisfied', met: null, reason: null, longerThan: null, costCode: null, currency: null, after: null },
} as const;
