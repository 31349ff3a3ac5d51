import { RunBacktests } from '../../../src/authority/backtest/use-cases/run-backtests.ts';
import type { RulesetContent } from '../../../src/authority/index.ts';
import type { Answer, TestApp } from '../../support/app.ts';

export type Body = Record<string, unknown>;
export type Rule = RulesetContent['rules'][number];
export type Reply = { readonly id: string; readonly state: string; readonly revision: number };
export type Document = Reply & {
  readonly version: number | null;
  readonly hash: string | null;
  readonly authors: readonly string[];
  readonly authorNames: readonly string[];
  readonly submittedByName: string | null;
  readonly decidedByName: string | null;
  readonly publishedByName: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly content: RulesetContent;
};

const rita = 'rita.rules';

/** What a writer of rules does over and over. */
export class RulesDesk {
  constructor(readonly app: TestApp) {}

  /** Throws when the answer is no success: a story goes on from what worked. */
  async must<Found = Reply>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
    as = rita,
  ): Promise<Found> {
    const answer = await this.ask<Found>(method, path, body, as);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  ask<Found = Body>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
    as = rita,
  ): Promise<Answer<Found>> {
    return this.app.call<Found>(method, `/api${path}`, { as, ...(body && { body }) });
  }

  begin(title = 'A higher limit'): Promise<Reply> {
    return this.must('POST', '/rulesets', { title });
  }

  document(id: string): Promise<Document> {
    return this.must<Document>('GET', `/rulesets/${id}`);
  }

  async rule(id: string, key: string): Promise<Rule> {
    const { content } = await this.document(id);
    const rule = content.rules.find((known) => known.key === key);
    if (!rule) throw new Error(`no rule ${key}`);
    return rule;
  }

  /** Saves the rule with something changed in it. */
  async change({ id, revision }: Reply, key: string, change: Partial<Rule>, as = rita): Promise<Reply> {
    const rule = { ...(await this.rule(id, key)), ...change };
    return this.must('PUT', `/rulesets/${id}/rules/${key}`, { revision, rule }, as);
  }

  /** With everything that publishing asks for, as somebody does it who has read the warnings and tried the rules on past cases. */
  async readyToPublish(reply: Reply): Promise<Reply> {
    return this.attach(await this.answerAll(reply), await this.tryOnPast(reply.id));
  }

  /** The id of a what-if on past cases that has ended. */
  async tryOnPast(rulesetId: string): Promise<string> {
    const { id } = await this.must('POST', '/authority/backtests', { rulesetId });
    await this.app.nest.get(RunBacktests).settled();
    return id;
  }

  async attach({ id }: Reply, backtestId: string): Promise<Reply> {
    const { revision } = await this.document(id);
    return this.must('PUT', `/rulesets/${id}/backtest`, { revision, backtestId });
  }

  /** Answers for every warning. */
  async answerAll({ id, ...reply }: Reply): Promise<Reply> {
    const review = await this.must<{ revision: number; obstacles: { code: string; details: { finding?: string } }[] }>(
      'GET',
      `/rulesets/${id}/review`,
    );
    let { revision } = review;
    for (const { details } of review.obstacles) {
      if (!details.finding) continue;
      const body = { revision, reason: 'Seen, and wanted so.' };
      ({ revision } = await this.must('PUT', `/rulesets/${id}/findings/${details.finding}/answer`, body));
    }
    return { ...reply, id, revision };
  }

  /** By the manager, as the document stands. */
  async publish(id: string, more: object = {}): Promise<void> {
    const { revision } = await this.document(id);
    await this.must('POST', `/rulesets/${id}/publication`, { revision, ...more }, 'maria.manager');
  }

  submit({ id, revision }: Reply, reason = 'Asked for by the frontline.'): Promise<Reply> {
    return this.must('POST', `/rulesets/${id}/submission`, { revision, reason });
  }
}

export const codeOf = ({ body }: Answer<Body>): string => String(body['type']).replace('/problems/', '');
