import { useSearchParams } from 'react-router';
import { useSpeech } from '../../words/words.tsx';
import { figureFilterFrom, narrowings } from '../figure-filter.ts';
import { useNarrowingChoices } from '../use-narrowing-choices.ts';
import type { Answered } from './answered.ts';
import type { QuestionName } from './words/en.ts';
import { useQuestionWords } from './words/words.ts';

/** What a file of an answer says before its table: the question, whom it is about, by which rules, and whether anything was invented. */
export function useFileHead(name: QuestionName): (answered: Answered) => string[][] {
  const { words, format } = useSpeech();
  const { questions, ruleVersions } = useQuestionWords();
  const [params] = useSearchParams();
  const filter = figureFilterFrom(params);
  const choices = useNarrowingChoices();
  const labelOf = (narrowing: (typeof narrowings)[number]): string =>
    choices[narrowing].find(({ value }) => value === filter[narrowing])?.label ?? filter[narrowing];
  const stillToCount = (count: number): string[][] =>
    count > 0 ? [[words.figures.stillToCount(count, format.number(count))]] : [];
  const narrowed = narrowings.filter((narrowing) => filter[narrowing] !== '');
  return (answered) => [
    [questions[name].title],
    [questions[name].definition],
    ...(answered.hasInvented ? [[words.figures.invented]] : []),
    ...stillToCount(answered.stillToCount),
    [`${answered.cohort.from} – ${answered.cohort.to}`, answered.cohort.zone],
    ...narrowed.map((narrowing) => [words.figures.narrow[narrowing], labelOf(narrowing), filter[narrowing]]),
    [ruleVersions, answered.ruleVersions.join(' ')],
    ...(answered.leftOut ? [[answered.leftOut]] : []),
    [answered.asOf],
    [],
  ];
}
