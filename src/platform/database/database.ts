import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { Sql, Statement } from './sql.ts';

/** Reads that need no transaction, each on a connection of the pool. */
@Injectable()
export class Database implements Sql {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** For a thread that needs a connection of its own. */
  get url(): string {
    return (this.dataSource.options as { readonly url: string }).url;
  }

  rows<Row extends QueryResultRow>({ name, text, values = [] }: Statement): Promise<Row[]> {
    return this.withClient(async (client) => (await client.query<Row>({ name, text, values: [...values] })).rows);
  }

  /**
   * Lends one connection of TypeORM's own pool, without its query runner: that makes an entity manager for each loan.
   * A connection that breaks while it is lent says so to the next statement, and the pool does not take it back.
   */
  async withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    client.on('error', leaveItToTheNextStatement);
    try {
      return await work(client);
    } finally {
      client.off('error', leaveItToTheNextStatement);
      client.release();
    }
  }

  get #pool(): Pool {
    return (this.dataSource.driver as unknown as { readonly master: Pool }).master;
  }
}

const leaveItToTheNextStatement = (): void => undefined;
