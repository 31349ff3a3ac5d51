import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { AnchorsFile } from '../db/anchors-file.ts';
import { DecisionChains } from '../db/decision-chains.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import type { StoredDecision } from '../domain/decision-answer.ts';
import { chainStart } from '../domain/record.ts';
import { brokenAnchors, type Anchor } from '../engine/anchor.ts';
import { rulesetHash } from '../engine/published.ts';
import { chainHash, replay } from '../engine/replay.ts';
import { Tally, type VerifiedPromise } from './verified-promise.ts';

const batch = 200;

/** Hears how many decisions were looked at, of how many. */
export type Heard = (done: number, all: number) => void;

/** Proves that the decisions are those that were made: every one decided again, every chain, every root outside the database. */
@Injectable()
export class VerifyDecisions {
  constructor(
    private readonly chains: DecisionChains,
    private readonly rulesets: Rulesets,
    private readonly file: AnchorsFile,
  ) {}

  /** `rootsFile` is the copy of the roots to go by; without it the one in the data folder. */
  async execute(sql: Sql, heard: Heard, rootsFile?: string): Promise<readonly VerifiedPromise[]> {
    return [...(await this.#decisions(sql, heard)), await this.#rulesets(sql), ...(await this.#anchors(sql, rootsFile))];
  }

  async #decisions(sql: Sql, heard: Heard): Promise<readonly VerifiedPromise[]> {
    const all = await this.chains.count(sql);
    const chained = new Tally(
      'decision-chains-hold',
      'each decision follows the one before it on its complaint and is what was hashed',
    );
    const replayed = new Tally(
      'decisions-replay',
      'each decision comes out the same by the facts and rules of then, in both evaluators',
    );
    let before: StoredDecision | null = null;
    for (let done = 0; ;) {
      const decisions = await this.chains.after(sql, before, batch);
      for (const decision of decisions) {
        chained.count(isLinked(decision, before), `${decision.subjectId} ${decision.seq}`);
        replayed.count(await this.#isSame(sql, decision), decision.id);
        before = decision;
      }
      done += decisions.length;
      heard(done, Math.max(all, done));
      if (decisions.length < batch) return [chained.found(), replayed.found()];
    }
  }

  /** A record that cannot be read again is as bad as one that says something else. */
  async #isSame(sql: Sql, { record }: StoredDecision): Promise<boolean> {
    try {
      return (await replay(record, await this.rulesets.policyOf(sql, record))).outcome !== 'different';
    } catch {
      return false;
    }
  }

  async #rulesets(sql: Sql): Promise<VerifiedPromise> {
    const tally = new Tally('rulesets-are-what-was-published', 'each published ruleset has the hash of its text');
    for (const { id, hash, content } of await this.rulesets.texts(sql))
      tally.count(rulesetHash(content) === hash, id satisfies RulesetId);
    return tally.found();
  }

  async #anchors(sql: Sql, rootsFile?: string): Promise<readonly VerifiedPromise[]> {
    const lines = new Tally('roots-hold', 'each line of roots outside the database is whole and follows the one before it');
    const heads = new Tally('anchored-decisions-stand', 'each decision that a root was taken of is still there, unchanged');
    let anchors: readonly Anchor[];
    try {
      anchors = await this.file.all(rootsFile);
    } catch {
      lines.count(false, 'the file cannot be read');
      return [lines.found(), heads.found()];
    }
    const broken = brokenAnchors(anchors);
    for (const { line } of anchors) lines.count(!broken.includes(line), `line ${line}`);
    for (const anchor of anchors) {
      const missing = await this.chains.missing(sql, anchor.heads);
      for (const [subjectId, seq] of anchor.heads) {
        const isThere = !missing.some((gone) => gone.subjectId === subjectId && gone.seq === seq);
        heads.count(isThere, `${subjectId} ${seq}`);
      }
    }
    return [lines.found(), heads.found()];
  }
}

function isLinked({ subjectId, seq, prevHash, hash, record }: StoredDecision, before: StoredDecision | null): boolean {
  const last = before?.subjectId === subjectId ? before : null;
  const isNext = seq === (last?.seq ?? 0) + 1 && record.seq === seq && prevHash === (last?.hash ?? null);
  return isNext && chainHash(record, prevHash ?? chainStart) === hash;
}
