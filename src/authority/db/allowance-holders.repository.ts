import { Injectable } from '@nestjs/common';
import type { PersonId, TeamId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';

/** One row per employee and team, only there to be locked while their windows are summed. */
@Injectable()
export class AllowanceHolders {
  readonly #held = new WeakMap<Tx, Set<string>>();

  /** Locks the employee, then the team, until the transaction ends; what it holds already costs nothing. */
  async hold(tx: Tx, employeeId: PersonId, teamId: TeamId | null): Promise<void> {
    const held = this.#held.get(tx) ?? new Set();
    const wanted = [employeeId, ...(teamId ? [teamId] : [])].filter((id) => !held.has(id));
    if (wanted.length === 0) return;
    const locked = await this.#lock(tx, wanted);
    if (locked < wanted.length) {
      await tx.rows({
        name: 'allowance-holder-add',
        text: `INSERT INTO allowance_holder (id) SELECT id FROM unnest($1::uuid[]) AS id ON CONFLICT (id) DO NOTHING`,
        values: [wanted],
      });
      await this.#lock(tx, wanted);
    }
    this.#held.set(tx, new Set([...held, ...wanted]));
  }

  async #lock(tx: Tx, ids: readonly string[]): Promise<number> {
    const rows = await tx.rows({
      name: 'allowance-holder-lock',
      text: `SELECT id FROM allowance_holder WHERE id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], id) FOR UPDATE`,
      values: [ids],
    });
    return rows.length;
  }
}
