import { useSpeech } from '../../words/words.tsx';
import { rules as en, type RuleWords } from './en.ts';
import { rules as es } from './es.ts';

/** The sentences of the rule screens come with these screens, so that the queue does not carry them. */
export const useRuleWords = (): RuleWords => ({ en, es })[useSpeech().language];
