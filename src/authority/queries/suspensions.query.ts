import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import { Suspensions } from '../db/suspensions.repository.ts';
import type { Suspension } from '../domain/suspension.ts';

/** With the title that the rules in force give the rule. */
export type NamedSuspension = Suspension & { readonly title: string | null };

@Injectable()
export class SuspensionsQuery {
  constructor(
    private readonly database: Database,
    private readonly suspensions: Suspensions,
    private readonly rulesets: Rulesets,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly NamedSuspension[]> {
    const suspensions = await this.suspensions.all(this.database);
    if (suspensions.every(({ rule }) => rule === null)) return suspensions.map((one) => ({ ...one, title: null }));
    const live = await this.rulesets.live(this.database, this.clock.now());
    const titleOf = (key: string | null): string | null => live?.ruleset.rules.find((rule) => rule.key === key)?.title ?? null;
    return suspensions.map((one) => ({ ...one, title: titleOf(one.rule) }));
  }
}
