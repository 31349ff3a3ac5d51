import { Injectable } from '@nestjs/common';
import { Clock, type PersonId, type RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import { decidingIn } from '../../words/deciding-facts.ts';
import { findingSentence, witnessSentence } from '../../words/finding-sentence.ts';
import type { Translated } from '../../words/language.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { commandsFor, isOwn, type Draft, type DraftCommand } from '../domain/draft.ts';
import { JudgeDraft, type Judgement } from '../use-cases/judge-draft.ts';
import type { NamedFinding } from '../use-cases/find-findings.ts';
import { People } from '../db/people.ts';
import { RulesetSentences, type RulesetInWords } from './ruleset-sentences.query.ts';
import { inEach, type InEach } from '../../words/in-each.ts';
import { Speeches } from './speeches.ts';

export type SaidFinding = NamedFinding & { readonly sentence: Translated; readonly shownBy: readonly Translated[] };
export type NamesById = ReadonlyMap<PersonId, string>;

export type DraftReview = Omit<Judgement, 'findings'> & {
  readonly draft: Draft;
  readonly findings: readonly SaidFinding[];
  /** The whole diff, word by word, against the rules it was begun from. */
  readonly inWords: RulesetInWords;
  /** Of everybody who put something beside the text. */
  readonly namesById: NamesById;
  /** Usernames of other accounts that bear an author's name. */
  readonly namesakes: readonly string[];
  /** Other rules were published since it was begun. */
  readonly isBehind: boolean;
  /** The reader wrote in it or asked for it: somebody else judges it. */
  readonly isOwn: boolean;
  readonly commands: readonly DraftCommand[];
};

/** Everything a reviewer looks at before signing. */
@Injectable()
export class DraftReviewQuery {
  constructor(
    private readonly database: Database,
    private readonly drafts: Drafts,
    private readonly rulesets: Rulesets,
    private readonly judge: JudgeDraft,
    private readonly people: People,
    private readonly sentences: RulesetSentences,
    private readonly speeches: Speeches,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `ruleset-not-found`, also for a ruleset that is published. */
  async execute(id: RulesetId, reader: PersonId): Promise<DraftReview> {
    const draft = await this.drafts.get(this.database, id);
    const newest = await this.rulesets.newestNow(this.database);
    const { findings, ...judgement } = await this.judge.execute(this.database, draft, this.clock.now());
    const speeches = await this.speeches.of(draft);
    return {
      ...judgement,
      draft,
      inWords: await this.sentences.of(id),
      findings: findings.map((finding) => said(finding, draft, speeches)),
      namesakes: (await this.people.namesakes(this.database, draft.authors)).map(({ username }) => username),
      namesById: await this.people.names(this.database, signersOf(draft)),
      isBehind: newest !== null && newest.id !== draft.baseId,
      isOwn: isOwn(draft, reader),
      commands: commandsFor(draft, reader),
    };
  }
}

function said(finding: NamedFinding, { content }: Draft, speeches: InEach): SaidFinding {
  const deciding = decidingIn(finding.rules, content);
  const shown = finding.then ? [finding.witness, finding.then] : [finding.witness];
  return {
    ...finding,
    sentence: inEach(speeches, (speech) => findingSentence(finding, speech)),
    shownBy: shown.map((witness) => inEach(speeches, (speech) => witnessSentence(witness, speech, deciding))),
  };
}

const signersOf = ({ review: { acknowledged, backtest, boardMinute } }: Draft): readonly PersonId[] => [
  ...acknowledged.map(({ by }) => by),
  ...(backtest ? [backtest.by] : []),
  ...(boardMinute ? [boardMinute.by] : []),
];
