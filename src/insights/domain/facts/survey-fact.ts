import type { FactEvent } from './fact-event.ts';

/** What the customer said of a complaint when we asked; all null as long as we did not, or they did not answer. */
export type SurveyFact = {
  readonly askedAt: Date | null;
  /** When they first answered: from then on the answer can be changed for a time. */
  readonly answeredAt: Date | null;
  /** From very badly (1) to very well (5), as they last said. */
  readonly handled: number | null;
  readonly solved: string | null;
  readonly told: string | null;
};

/** The last answer is the one that counts. */
export const surveyFact = (events: readonly FactEvent[]): SurveyFact => {
  const answers = events.filter(({ type }) => type === 'survey.answered');
  const said = (answers.at(-1)?.payload ?? {}) as Partial<Pick<SurveyFact, 'handled' | 'solved' | 'told'>>;
  return {
    askedAt: events.find(({ type }) => type === 'survey.asked')?.at ?? null,
    answeredAt: answers.at(0)?.at ?? null,
    handled: said.handled ?? null,
    solved: said.solved ?? null,
    told: said.told ?? null,
  };
};
