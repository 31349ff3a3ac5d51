import { Injectable } from '@nestjs/common';
import { ComplaintsApi, confirmationEndsAt } from '../../complaints/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database, LinkSecrets } from '../../platform/index.ts';
import { Answers } from '../db/answers.repository.ts';
import { Surveys } from '../db/surveys.repository.ts';
import type { Answer } from '../domain/answer.ts';
import { closesAt, type SurveyLanguage } from '../domain/survey.ts';

/** What whoever holds the link may read: the reference, and their own answer as long as it can be changed. */
export type SurveyPage = {
  readonly language: SurveyLanguage;
  readonly reference: string;
  readonly zone: string;
  readonly isOpen: boolean;
  /** Until when it can be answered or changed. */
  readonly closesAt: Date;
  /** Until when "no" opens the complaint again; null once it does not. */
  readonly reopensUntil: Date | null;
  readonly answer: Answer | null;
};

@Injectable()
export class SurveyPageQuery {
  constructor(
    private readonly database: Database,
    private readonly surveys: Surveys,
    private readonly answers: Answers,
    private readonly complaints: ComplaintsApi,
    private readonly deadlines: DeadlinesApi,
    private readonly links: LinkSecrets,
    private readonly clock: Clock,
  ) {}

  /** Null for a link that nobody was sent. Reading changes nothing: mail scanners open links. */
  async execute(secret: string): Promise<SurveyPage | null> {
    const survey = await this.surveys.behind(this.database, this.links.hashOf(secret));
    if (!survey) return null;
    const answers = await this.answers.of(this.database, survey.id);
    const { reference, state, resolvedAt } = await this.complaints.get(this.database, survey.complaintId);
    const { zone } = await this.deadlines.houseDays(this.database);
    const [now, closes] = [this.clock.now(), closesAt(survey, answers.at(0)?.answeredAt ?? null)];
    const [isOpen, until] = [now <= closes, state === 'RESOLVED' && resolvedAt ? confirmationEndsAt(resolvedAt) : null];
    return {
      ...{ language: survey.language, reference, zone, isOpen, closesAt: closes },
      reopensUntil: until && now <= until ? earlier(until, closes) : null,
      answer: isOpen ? (answers.at(-1) ?? null) : null,
    };
  }
}

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
