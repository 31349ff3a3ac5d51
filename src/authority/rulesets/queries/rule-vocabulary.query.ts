import { Injectable } from '@nestjs/common';
import { levels, noCurrency } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { RemedyKinds, type RemedyKind } from '../../db/remedy-kinds.repository.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import { counterScopes, counterWindows } from '../../domain/counter.ts';
import { rulesetSchema } from '../../schema/ruleset-schema.ts';
import { describedFacts, type DescribedFact } from '../../words/described-facts.ts';
import type { Translated } from '../../words/language.ts';
import { speechIn, type Speech } from '../../words/speech.ts';
import { draftErrors } from '../domain/draft.errors.ts';

type Code = { code: string; label: Translated };

/** Everything a rule may be made of, with its words in both languages. */
export type Vocabulary = {
  facts: (Omit<DescribedFact, 'operators' | 'values'> & { operators: string[]; values: Code[] })[];
  remedies: (Code & Pick<RemedyKind, 'hasMoney' | 'family'>)[];
  levels: Code[];
  scopes: Code[];
  windows: Code[];
};

@Injectable()
export class RuleVocabulary {
  constructor(
    private readonly kinds: RemedyKinds,
    private readonly rulesets: Rulesets,
    private readonly database: Database,
  ) {}

  /** Of whole rulesets. Throws 404 `ruleset-not-found` before there are rules to say which remedies there are. */
  async schema(): Promise<object> {
    const newest = await this.rulesets.newestNow(this.database);
    if (!newest) throw draftErrors.notFound();
    return rulesetSchema((await this.rulesets.policy(this.database, newest.id)).catalogue);
  }

  async execute(): Promise<Vocabulary> {
    const speeches = { en: speechIn('en', noCurrency), es: speechIn('es', noCurrency) };
    const codes = (all: readonly string[], say: (code: string, speech: Speech) => string): Code[] =>
      all.map((code) => ({ code, label: { en: say(code, speeches.en), es: say(code, speeches.es) } }));
    return {
      facts: describedFacts(speeches).map((fact) => ({ ...fact, operators: [...fact.operators], values: [...fact.values] })),
      remedies: (await this.kinds.all(this.database)).map(({ kind: code, label, hasMoney, family }) => ({
        code,
        label,
        hasMoney,
        family,
      })),
      levels: levels.map((level) => ({ code: level, label: { en: speeches.en.level(level), es: speeches.es.level(level) } })),
      scopes: codes(counterScopes, (code, { words }) => words.scopes[code as (typeof counterScopes)[number]]),
      windows: codes(counterWindows, (code, { words }) => words.windows[code as (typeof counterWindows)[number]]),
    };
  }
}
