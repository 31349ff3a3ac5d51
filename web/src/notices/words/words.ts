import { useSpeech } from '../../words/words.tsx';
import { notices as en, type NoticeWords } from './en.ts';
import { notices as es } from './es.ts';

/** The sentences of the notices come with their page. */
export const useNoticeWords = (): NoticeWords => ({ en, es })[useSpeech().language];
