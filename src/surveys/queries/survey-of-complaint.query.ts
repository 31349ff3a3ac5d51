import { Injectable } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Answers } from '../db/answers.repository.ts';
import { Surveys } from '../db/surveys.repository.ts';
import type { Answer } from '../domain/answer.ts';
import { closesAt, type Survey } from '../domain/survey.ts';

/** `answers` from the first to the one that counts. */
export type AskedSurvey = { readonly survey: Survey; readonly closesAt: Date; readonly answers: readonly Answer[] };

/** What a customer was asked and said of a complaint, for whoever may see the complaint. */
@Injectable()
export class SurveyOfComplaint {
  constructor(
    private readonly database: Database,
    private readonly complaints: ComplaintsApi,
    private readonly surveys: Surveys,
    private readonly answers: Answers,
  ) {}

  /** Null as long as nobody was asked. Throws 404 `complaint-not-found`. */
  async execute(idOrReference: string, actor: PersonActor): Promise<AskedSurvey | null> {
    const { id } = await this.complaints.visible(this.database, actor, idOrReference);
    const survey = await this.surveys.of(this.database, id);
    if (!survey) return null;
    const answers = await this.answers.of(this.database, survey.id);
    return { survey, closesAt: closesAt(survey, answers.at(0)?.answeredAt ?? null), answers };
  }
}
