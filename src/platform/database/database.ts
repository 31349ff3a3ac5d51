import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { Sql, Statement } from './sql.ts';

/** Reads that need no transaction, each on a connection of the pool. */
@Injectable()
export class Database implements Sql {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  rows<Row extends QueryResultRow>({ name, text, values = [] }: Statement): Promise<Row[]> {
    return this.withClient(async (client) => (await client.query<Row>({ name, text, values: [...values] })).rows);
  }

  /** Lends one connection; a connection that broke is thrown away, never handed to the next. */
  async withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return await work((await runner.connect()) as PoolClient);
    } finally {
      await runner.release();
    }
  }
}
