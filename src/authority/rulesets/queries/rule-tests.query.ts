import { Injectable } from '@nestjs/common';
import { Clock, type RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import type { ProposedTest } from '../../analysis/proposed-tests.ts';
import { testCoverage, type Coverage } from '../../analysis/test-coverage.ts';
import type { RuleKey } from '../../domain/effect.ts';
import { catalogueHash, rulesetHash } from '../../engine/published.ts';
import { testClause } from '../../words/case-sentence.ts';
import { decidingIn, onlyDeciding } from '../../words/deciding-facts.ts';
import type { Translated } from '../../words/language.ts';
import { leafClause } from '../../words/leaf-sentence.ts';
import { sentenceOf } from '../../words/listed.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import { prove } from '../use-cases/prove.ts';
import { Remembered } from '../use-cases/remembered.ts';
import { RulesetDocuments } from './ruleset-documents.query.ts';
import { inEach, type InEach } from '../../words/in-each.ts';
import { Speeches } from './speeches.ts';

export type SaidTest = Pick<ProposedTest, 'test'> & { readonly sentence: Translated };
export type SaidCoverage = { readonly coverage: Coverage; readonly leafInWords: (leaf: Leaf) => Translated };
type Leaf = Coverage['rules'][number]['leaves'][number]['leaf'];

/** What the tests inside rules have seen of them, and tests that nobody has written yet. */
@Injectable()
export class RuleTests {
  readonly #proposed = new Remembered<readonly ProposedTest[]>();

  constructor(
    private readonly documents: RulesetDocuments,
    private readonly speeches: Speeches,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `ruleset-not-found`. */
  async coverage(id: RulesetId): Promise<SaidCoverage> {
    const { content, catalogue } = await this.documents.get(this.database, id, this.clock.now());
    const speeches = await this.speeches.of({ content, catalogue });
    const leafInWords = (leaf: Leaf): Translated => inEach(speeches, (speech) => leafClause(leaf, false, speech));
    return { coverage: testCoverage(content, catalogue), leafInWords };
  }

  /** The edges of one rule, expecting what the rules answer now, each told by what the rule looks at. Throws 404 `ruleset-not-found`, `rule-not-found`. */
  async proposed(id: RulesetId, rule: RuleKey): Promise<readonly SaidTest[]> {
    const { content, catalogue } = await this.documents.get(this.database, id, this.clock.now());
    if (!content.rules.some(({ key }) => key === rule)) throw draftErrors.ruleMissing(rule);
    const about = `${rulesetHash(content)} ${catalogueHash(catalogue)} ${rule}`;
    const proposed = await this.#proposed.of(about, () => prove('edges', { content, catalogue, rule }));
    const speeches = await this.speeches.of({ content, catalogue });
    const deciding = decidingIn([rule], content);
    return proposed.map(({ test }) => ({
      test,
      sentence: said({ ...test, given: onlyDeciding(test.given, deciding) }, speeches),
    }));
  }
}

const said = (test: ProposedTest['test'], speeches: InEach): Translated =>
  inEach(speeches, (speech) => sentenceOf(testClause(test, speech)));
