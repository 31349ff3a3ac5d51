import { surveyLanguages, type SurveyLanguage } from '../domain/survey.ts';

/** What the address of the page may say. Whatever else programs hang onto a link is passed over. */
export type SurveyAddress = {
  readonly language: SurveyLanguage | undefined;
  /** Chosen already when the page opens; counts only when it is sent. */
  readonly handled: string | undefined;
  readonly isSaved: boolean;
};

export const addressFrom = ({ language, handled, saved }: Readonly<Record<string, unknown>>): SurveyAddress => ({
  language: surveyLanguages.find((each) => each === language),
  handled: typeof handled === 'string' ? handled : undefined,
  isSaved: saved === '1',
});
