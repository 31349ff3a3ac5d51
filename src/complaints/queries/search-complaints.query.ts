import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { Severity } from '../domain/complaint.ts';
import type { ComplaintState } from '../domain/complaint-state.ts';
import { asReference } from '../domain/reference.ts';
import { Labels, type Named, type NamesOf } from './labels.ts';
import { fromIdCursor, toIdCursor } from './cursors.ts';
import { reachValues } from './reach-condition.ts';
import { Reaches } from './reaches.ts';
import { byReference, byWordsOrParty } from './search-statement.ts';

type FoundRow = Named & {
  readonly id: string;
  readonly reference: string;
  readonly category: string;
  readonly severity: Severity;
  readonly state: ComplaintState;
  readonly receivedAt: string;
  readonly nextDueAt: string | null;
  readonly excerpt: string;
};

export type FoundComplaint = Omit<FoundRow, 'customerId' | 'premiseId' | 'excerpt'> &
  NamesOf & { readonly excerpt: string | null };

/** `moreMatch`: more people match than were searched for. */
export type FoundPage = { readonly items: FoundComplaint[]; readonly next: string | null; readonly moreMatch: boolean };

type Searched = { readonly rows: readonly FoundRow[]; readonly moreMatch: boolean };

const pageSize = 50;

/**
 * Finds complaints of every team by what was said, and by the name, telephone, account number or address of whom they are about,
 * the newest first; a reference finds its own. Never a restricted one.
 */
@Injectable()
export class SearchComplaints {
  constructor(
    private readonly database: Database,
    private readonly reaches: Reaches,
    private readonly labels: Labels,
    private readonly customers: CustomersApi,
  ) {}

  async execute(text: string, cursor: string | null, actor: PersonActor): Promise<FoundPage> {
    const before = cursor === null ? null : fromIdCursor(cursor);
    const reach = reachValues(await this.reaches.of(this.database, actor));
    const masked = actor.role === 'AUDITOR';
    const exact = before === null ? await this.#byReference(asReference(text), reach) : [];
    const { rows, moreMatch } =
      exact.length > 0 ? { rows: exact, moreMatch: false } : await this.#byWordsOrParty(text, before, reach, masked);
    const page = rows.slice(0, pageSize);
    const names = await this.labels.of(this.database, page, masked);
    const last = rows.length > pageSize ? page.at(-1) : undefined;
    const items = page.map((row) => foundOf(row, names(row), masked));
    return { items, next: last ? toIdCursor(last.id) : null, moreMatch };
  }

  async #byReference(reference: string | null, reach: readonly unknown[]): Promise<FoundRow[]> {
    if (reference === null) return [];
    return this.database.rows<FoundRow>({ ...byReference, values: [...reach, reference] });
  }

  /** Whoever sees no names finds nobody by theirs either. */
  async #byWordsOrParty(text: string, before: string | null, reach: readonly unknown[], masked: boolean): Promise<Searched> {
    const parties = await this.customers.matching(this.database, masked ? '' : text);
    const rows = await this.database.rows<FoundRow>({
      ...byWordsOrParty,
      values: [...reach, text, before, pageSize + 1, parties.customerIds, parties.accountIds, parties.premiseIds],
    });
    return { rows, moreMatch: parties.isCut };
  }
}

function foundOf(row: FoundRow, names: NamesOf, masked: boolean): FoundComplaint {
  const { id, reference, category, severity, state, receivedAt, nextDueAt, ownerId, teamId, excerpt } = row;
  return {
    id,
    reference,
    category,
    severity,
    state,
    receivedAt,
    nextDueAt,
    ownerId,
    teamId,
    ...names,
    excerpt: masked ? null : excerpt,
  };
}
