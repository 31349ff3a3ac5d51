export { handledAnswers, solvedAnswers, toldAnswers, type Handled, type Solved, type Told } from './domain/answer.ts';
export type { SurveyId } from './domain/survey.ts';
export { SurveysApi } from './surveys.api.ts';
export { SurveysModule } from './surveys.module.ts';
