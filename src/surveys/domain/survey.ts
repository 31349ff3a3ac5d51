import type { ComplaintId, CustomerId, Id } from '../../kernel/index.ts';

export type SurveyId = Id<'Survey'>;

export const surveyLanguages = ['en', 'es'] as const;
export type SurveyLanguage = (typeof surveyLanguages)[number];

/** A customer was asked, once, how a complaint was handled. Of the link there is only the hash. */
export type Survey = {
  readonly id: SurveyId;
  readonly complaintId: ComplaintId;
  readonly customerId: CustomerId;
  readonly language: SurveyLanguage;
  readonly linkHash: string;
  readonly askedAt: Date;
  /** Until then a first answer is taken. */
  readonly expiresAt: Date;
};

const hour = 3600 * 1000;
const day = 24 * hour;

/** A day to see whether it really is solved; nine are left to say that it is not. */
const waitHours = 24;
const answerDays = 14;
const changeDays = 7;
const restDays = 30;

export const asksAt = (resolvedAt: Date): Date => new Date(resolvedAt.getTime() + waitHours * hour);

export const expiresAt = (askedAt: Date): Date => new Date(askedAt.getTime() + answerDays * day);

/** Whoever was asked after this is left in peace. */
export const askedLatelySince = (now: Date): Date => new Date(now.getTime() - restDays * day);

/** Until when it can be answered: fourteen days after it was asked, and seven days after the first answer. */
export const closesAt = ({ expiresAt: ends }: Pick<Survey, 'expiresAt'>, firstAnsweredAt: Date | null): Date =>
  firstAnsweredAt === null ? ends : new Date(firstAnsweredAt.getTime() + changeDays * day);

/** English for whoever reads a language that we do not write. */
export const surveyLanguageFor = (wanted: string): SurveyLanguage =>
  surveyLanguages.find((language) => language === wanted) ?? 'en';
