import { useSpeech } from '../../words/words.tsx';
import { budgets as en } from './en.ts';
import { budgets as es } from './es.ts';

export type BudgetWords = typeof en;

/** The sentences of budgets come with their page. */
export const useBudgetWords = (): BudgetWords => ({ en, es })[useSpeech().language];
