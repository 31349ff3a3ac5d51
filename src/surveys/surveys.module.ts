import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/index.ts';
import { CustomersModule } from '../customers/index.ts';
import { DeadlinesModule } from '../deadlines/index.ts';
import { Answers } from './db/answers.repository.ts';
import { Surveys } from './db/surveys.repository.ts';
import { ComplaintSurveyController } from './http/complaint-survey.controller.ts';
import { PublicRate } from './http/public-rate.ts';
import { SurveyController } from './http/survey.controller.ts';
import { SurveyOfComplaint } from './queries/survey-of-complaint.query.ts';
import { SurveyPageQuery } from './queries/survey-page.query.ts';
import { AskAfterResolution } from './subscribers/ask-after-resolution.ts';
import { AskCustomers } from './subscribers/ask-customers.ts';
import { SurveysApi } from './surveys.api.ts';
import { AskCustomerAfter } from './use-cases/ask-customer-after.ts';
import { RecordAnswer } from './use-cases/record-answer.ts';

@Module({
  imports: [CustomersModule, DeadlinesModule, ComplaintsModule],
  controllers: [ComplaintSurveyController, SurveyController],
  providers: [
    ...[Answers, Surveys, PublicRate, SurveysApi],
    ...[SurveyOfComplaint, SurveyPageQuery],
    ...[AskCustomerAfter, RecordAnswer],
    ...[AskAfterResolution, AskCustomers],
  ],
  exports: [SurveysApi],
})
export class SurveysModule {}
