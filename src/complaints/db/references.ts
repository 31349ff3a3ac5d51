import { Injectable } from '@nestjs/common';
import { oneRow, type Sql } from '../../platform/index.ts';
import { referenceOf } from '../domain/reference.ts';

const blockSize = 64;

/** Hands out references, asking the database for a block of numbers at a time; a number lost with a process stays unused. */
@Injectable()
export class References {
  #next = 0;
  #end = 0;

  async next(sql: Sql): Promise<string> {
    while (this.#next === this.#end) {
      const { first } = await oneRow<{ first: number }>(sql, {
        name: 'complaint-number-block',
        text: `SELECT nextval('complaint_number') AS first`,
      });
      this.#next = first;
      this.#end = first + blockSize;
    }
    this.#next += 1;
    return referenceOf(this.#next - 1);
  }
}
