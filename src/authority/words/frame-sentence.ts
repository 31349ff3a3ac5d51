import type { FactValue } from '../domain/fact-definition.ts';
import type { FactId } from '../domain/facts.ts';
import type { CatalogueEntry, RemedyWords } from '../domain/remedy-catalogue.ts';
import type { TemplateEmployee } from '../domain/ruleset.ts';
import type { Language } from './language.ts';
import { listed, sentenceOf } from './listed.ts';
import { type Speech, valueWords, wordFor } from './speech.ts';

const other: Readonly<Record<Language, Language>> = { en: 'es', es: 'en' };

/** Who is assumed at a level: "Frontline, trained in tariffs, 24 months in service." */
export function templateSentence({ role, trainings, tenureMonths }: TemplateEmployee, { words }: Speech): string {
  const trained = trainings.map((training) => wordFor(words.facts['employee.trainings'].values, training));
  const { frame, grammar } = words;
  return sentenceOf(
    frame.template(
      words.roles[role],
      trained.length > 0 ? frame.trained(listed(trained, grammar.and)) : frame.untrained,
      tenureMonths,
    ),
  );
}

/** "The category: high bill." */
export const ordinarySentence = (fact: FactId, value: FactValue, speech: Speech): string =>
  sentenceOf(speech.words.frame.ordinary(speech.words.facts[fact].name, valueWords(fact, value, speech)));

/** Everything the catalogue says of a kind, in sentences: what it is called, what it is, for what, and who carries it out. */
export function catalogueSentence(entry: CatalogueEntry, { label, whereInstead }: RemedyWords, speech: Speech): string {
  const { words, language } = speech;
  const { frame, grammar, facts } = words;
  const categories =
    entry.offeredFor === 'every'
      ? null
      : listed(
          entry.offeredFor.map((category) => wordFor(facts['complaint.category'].values, category)),
          grammar.or,
        );
  return [
    frame.named(grammar.quote(label[language]), grammar.quote(label[other[language]])),
    frame.money(entry.hasMoney),
    ...(entry.immediateHelp ? [frame.immediate] : []),
    frame.offered(categories),
    frame.executed(frame.executors[entry.executor], entry.executorCode, entry.executeByDays),
    frame.family(entry.family),
    ...(whereInstead ? [frame.instead(whereInstead)] : []),
  ]
    .map(sentenceOf)
    .join(' ');
}
