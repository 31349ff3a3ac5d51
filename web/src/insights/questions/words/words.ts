import { useSpeech } from '../../../words/words.tsx';
import { asked as en } from './en.ts';
import { asked as es } from './es.ts';

export type QuestionWords = typeof en;

/** The sentences of the questions come with these screens. */
export const useQuestionWords = (): QuestionWords => ({ en, es })[useSpeech().language];
