import { Injectable } from '@nestjs/common';
import { Ids, type CustomerId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { digitsOf, type ContactPoint } from '../domain/contact-point.ts';
import { customerErrors } from '../domain/customer.errors.ts';

/** Where and in which language to write to somebody; preferred points first. */
export type Reach = { readonly name: string; readonly language: string; readonly points: readonly ContactPoint[] };

@Injectable()
export class ContactPoints {
  constructor(private readonly ids: Ids) {}

  /** Throws 404 `customer-not-found`. */
  async reach(sql: Sql, customerId: CustomerId): Promise<Reach> {
    const found = await maybeRow<Reach>(sql, {
      name: 'customers-reach',
      text: `SELECT c.name, c.written_language AS language,
               (SELECT coalesce(json_agg(json_build_object('kind', k.kind, 'value', k.value, 'preferred', k.preferred)
                  ORDER BY k.preferred DESC, k.kind, k.value), '[]')
                FROM contact_point k WHERE k.customer_id = c.id) AS points
             FROM customer c WHERE c.id = $1`,
      values: [customerId],
    });
    if (!found) throw customerErrors.notFound();
    return found;
  }

  async insert(tx: Tx, customerId: CustomerId, points: readonly ContactPoint[]): Promise<void> {
    const column = <T>(pick: (point: ContactPoint) => T): T[] => points.map(pick);
    await tx.rows({
      name: 'customers-contact-point-insert',
      text: `INSERT INTO contact_point (id, customer_id, kind, value, digits, preferred)
             SELECT n.id, $1, n.kind, n.value, n.digits, n.preferred
             FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::boolean[]) AS n (id, kind, value, digits, preferred)`,
      values: [
        customerId, column(() => this.ids.next()), column(({ kind }) => kind), column(({ value }) => value), column(digitsOf),
        column(({ preferred }) => preferred),
      ],
    }); // prettier-ignore
  }
}
