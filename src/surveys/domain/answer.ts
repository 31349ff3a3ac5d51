import type { Id } from '../../kernel/index.ts';
import type { SurveyId } from './survey.ts';

export type AnswerId = Id<'SurveyAnswer'>;

export const solvedAnswers = ['yes', 'partly', 'no'] as const;
export type Solved = (typeof solvedAnswers)[number];

/** From very badly (1) to very well (5). */
export const handledAnswers = [5, 4, 3, 2, 1] as const;
export type Handled = (typeof handledAnswers)[number];

export const toldAnswers = ['nobody', 'good', 'bad'] as const;
export type Told = (typeof toldAnswers)[number];

export const longestComment = 2000;

/** What a customer said; the last two need not be answered. */
export type Said = {
  readonly handled: Handled;
  readonly solved: Solved;
  readonly told: Told | null;
  readonly comment: string | null;
};

export type Answer = Said & {
  readonly id: AnswerId;
  readonly surveyId: SurveyId;
  /** "No" while it could still be turned down: the complaint was opened again by it. */
  readonly reopened: boolean;
  readonly answeredAt: Date;
};

/** A form sent twice says the same thing once. */
export const isSame = (one: Said, other: Said): boolean =>
  one.handled === other.handled && one.solved === other.solved && one.told === other.told && one.comment === other.comment;
