import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { FactProgress } from '../db/fact-progress.repository.ts';
import { FactSources } from '../db/fact-sources.ts';
import { firstIdAt } from '../domain/facts/id-time.ts';
import { KeepFacts } from '../use-cases/keep-facts.ts';

const atOnce = 1000;
/** Longer than any transaction lasts: a complaint with an older id is committed, or never will be. */
const settledAfterMilliseconds = 10 * 60_000;

/** Imports tell nobody: their facts are made here, in the order of their ids. Of the newest ten minutes it looks again next time. */
@Injectable()
export class CatchUp implements JobHandler, OnModuleInit {
  readonly queue = 'insights.catch-up';
  readonly every = '* * * * *';

  constructor(
    private readonly progress: FactProgress,
    private readonly sources: FactSources,
    private readonly facts: KeepFacts,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx, { after }: { readonly after?: string }): Promise<void> {
    const done = await this.progress.lock(tx);
    const complaints = await this.progress.after(tx, after !== undefined && after > done ? after : done, atOnce);
    const missing = complaints.filter(({ known }) => !known).map(({ id }) => id);
    if (missing.length > 0) await this.facts.some(tx, await this.sources.of(tx, missing));
    const last = complaints.at(-1)?.id;
    if (last === undefined) return;
    const settled = firstIdAt(new Date(tx.now.getTime() - settledAfterMilliseconds));
    await this.progress.set(tx, last < settled ? last : settled > done ? settled : done);
    if (complaints.length === atOnce) tx.send({ queue: this.queue, data: { after: last } });
  }
}
