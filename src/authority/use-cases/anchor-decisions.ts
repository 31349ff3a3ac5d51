import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { AnchorsFile } from '../db/anchors-file.ts';
import { DecisionChains } from '../db/decision-chains.ts';
import { anchorAfter } from '../engine/anchor.ts';

/** Longer than any transaction may take: what was committed late is still found. */
const overlapMilliseconds = 30 * 60_000;

/** Every five minutes the heads of the chains that grew are written where the database cannot reach. */
@Injectable()
export class AnchorDecisions implements JobHandler, OnModuleInit {
  readonly queue = 'authority.anchor-decisions';
  readonly every = '*/5 * * * *';

  constructor(
    private readonly workers: Workers,
    private readonly chains: DecisionChains,
    private readonly file: AnchorsFile,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  /** Writes nothing when no chain has grown. */
  async handle(tx: Tx): Promise<void> {
    const anchors = await this.file.all();
    const last = anchors.at(-1);
    const since = last ? new Date(Date.parse(last.at) - overlapMilliseconds) : new Date(0);
    const known = new Set(anchors.flatMap(({ at, heads }) => (Date.parse(at) >= since.getTime() ? heads.map(String) : [])));
    const heads = (await this.chains.headsSince(tx, since)).filter((head) => !known.has(String(head)));
    if (heads.length > 0) await this.file.append([anchorAfter(last ?? null, tx.now, heads)]);
  }
}
