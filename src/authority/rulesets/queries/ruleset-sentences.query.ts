import { Injectable } from '@nestjs/common';
import { Clock, type RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { rulesetDiff, type RulesetDiff } from '../../analysis/ruleset-diff.ts';
import type { Fault } from '../../domain/fault.ts';
import type { Rule } from '../../domain/rule.ts';
import type { RulesetContent } from '../../domain/ruleset.ts';
import { faultsInRuleset } from '../../domain/validate-ruleset.ts';
import { namedConditionSentence } from '../../words/condition-sentence.ts';
import { type Translated } from '../../words/language.ts';
import { ruleSentence, type SaidOfRule } from '../../words/rule-sentence.ts';
import type { RulesText } from '../domain/edit-catalogue.ts';
import type { RulesetDocument } from '../domain/ruleset-document.ts';
import { RulesetDocuments } from './ruleset-documents.query.ts';
import { inEach, type InEach } from '../../words/in-each.ts';
import { Speeches } from './speeches.ts';

export type RulesetInWords = {
  readonly document: RulesetDocument;
  readonly sentenceOf: (rule: SaidOfRule) => Translated;
  /** What each condition that rules share by its name stands for. */
  readonly conditions: readonly { readonly name: string; readonly sentence: Translated }[];
  /** The rules it is held against, those it was begun from unless said otherwise; null when there are none. */
  readonly againstId: RulesetId | null;
  readonly diff: RulesetDiff | null;
};

/** What a rule that is being written says, or what is wrong with it. */
export type Reading = { readonly faults: readonly Fault[]; readonly sentence: Translated | null };

/** Rulesets as sentences, made from what they are. */
@Injectable()
export class RulesetSentences {
  constructor(
    private readonly documents: RulesetDocuments,
    private readonly speeches: Speeches,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `ruleset-not-found`. */
  async of(id: RulesetId, against: RulesetId | null = null): Promise<RulesetInWords> {
    const document = await this.documents.one(id);
    const speeches = await this.speeches.of(document);
    const againstId = against ?? document.baseId;
    const base = againstId && (await this.documents.get(this.database, againstId, this.clock.now()));
    const sentenceOf = (rule: SaidOfRule): Translated => inWords(rule, document.content, speeches);
    const diff = base ? rulesetDiff(base, document, await this.speeches.wordsOf()) : null;
    return { document, sentenceOf, conditions: conditionsInWords(document.content, speeches), againstId, diff };
  }

  /** What a text that is not stored says otherwise than the document in whose place it would stand. */
  async beside(document: RulesetDocument, text: RulesText): Promise<RulesetInWords> {
    const speeches = await this.speeches.of(text);
    const sentenceOf = (rule: SaidOfRule): Translated => inWords(rule, text.content, speeches);
    const diff = rulesetDiff(document, text, await this.speeches.wordsOf());
    const conditions = conditionsInWords(text.content, speeches);
    return { document: { ...document, ...text }, sentenceOf, conditions, againstId: document.id, diff };
  }

  /** Reads a rule as if it stood in that ruleset; nothing is stored. */
  async read(id: RulesetId, rule: { readonly key?: unknown }): Promise<Reading> {
    const { content, catalogue } = await this.documents.one(id);
    const after = withRule(content, rule);
    const faults = faultsInRuleset(after, catalogue).map((fault) => ({ ...fault, pointer: ofRule(fault.pointer, after) }));
    if (faults.length > 0) return { faults, sentence: null };
    return { faults, sentence: inWords(rule as Rule, after, await this.speeches.of({ content, catalogue })) };
  }
}

/** Last, so that its faults are told from those of the others. */
const withRule = (content: RulesetContent, rule: { readonly key?: unknown }): RulesetContent => ({
  ...content,
  rules: [...content.rules.filter(({ key }) => key !== rule.key), rule as Rule],
});

const ofRule = (pointer: string, { rules }: RulesetContent): string => {
  const own = `/rules/${rules.length - 1}`;
  return `${pointer}/`.startsWith(`${own}/`) ? `/rule${pointer.slice(own.length)}` : pointer;
};

const inWords = (rule: SaidOfRule, { conditions }: RulesetContent, speeches: InEach): Translated =>
  inEach(speeches, (speech) => ruleSentence(rule, conditions, speech));

const conditionsInWords = ({ conditions }: RulesetContent, speeches: InEach): RulesetInWords['conditions'] =>
  Object.keys(conditions).map((name) => ({
    name,
    sentence: inEach(speeches, (speech) => namedConditionSentence(name, conditions, speech)),
  }));
