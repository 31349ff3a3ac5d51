import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config, Workers, type Errand } from '../../platform/index.ts';
import { AnchorsFile } from '../db/anchors-file.ts';
import type { Anchor } from '../engine/anchor.ts';

const patienceMs = 10_000;

/**
 * Roots beside the database help little against somebody who can write to both: every line is handed on to a file on another
 * volume and to somebody else's address, where these are named, again until it arrived.
 */
@Injectable()
export class HandOnRoots implements Errand, OnModuleInit {
  readonly queue = 'authority.hand-on-roots';
  readonly every = '2-59/5 * * * *';
  readonly #sentPath: string;

  constructor(
    private readonly config: Config,
    private readonly workers: Workers,
    private readonly file: AnchorsFile,
  ) {
    this.#sentPath = join(config.dataFolder, 'decision-roots.sent');
  }

  onModuleInit(): void {
    if (this.config.DECISION_ROOTS_COPY || this.config.DECISION_ROOTS_WEBHOOK) this.workers.registerErrand(this);
  }

  /** Each of the two places by itself: what keeps one of them from its lines keeps nothing from the other. Throws what went wrong. */
  async run(): Promise<void> {
    const { DECISION_ROOTS_COPY: copy, DECISION_ROOTS_WEBHOOK: address } = this.config;
    const anchors = await this.file.all();
    const handed = await Promise.allSettled([
      copy ? this.#copy(anchors, copy) : undefined,
      address ? this.#send(anchors, address) : undefined,
    ]);
    const wrong = handed.flatMap((one) => (one.status === 'rejected' ? [messageOf(one.reason)] : []));
    if (wrong.length > 0) throw new Error(wrong.join('; '));
  }

  /** Throws when the copy is not the beginning of ours: one of the two was rewritten, and neither is touched. */
  async #copy(anchors: readonly Anchor[], path: string): Promise<void> {
    const there = await this.file.all(path);
    if (there.some(({ hash }, place) => anchors[place]?.hash !== hash)) {
      throw new Error('The copy of the decision roots says something else than the roots in the data folder');
    }
    const more = anchors.slice(there.length);
    if (more.length > 0) await this.file.append(more, path);
  }

  /** In their order; what was taken is not sent again. */
  async #send(anchors: readonly Anchor[], address: string): Promise<void> {
    const sent = Number(await readFile(this.#sentPath, 'utf8').catch(() => '0'));
    for (const anchor of anchors.filter(({ line }) => line > sent)) {
      await post(address, anchor);
      await writeFile(this.#sentPath, String(anchor.line));
    }
  }
}

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

/** Throws unless the answer says that it was taken; redirects are not followed. */
async function post(address: string, anchor: Anchor): Promise<void> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': anchor.hash },
    body: JSON.stringify(anchor),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`Line ${anchor.line} of the decision roots was not taken: ${answer.status}`);
}
