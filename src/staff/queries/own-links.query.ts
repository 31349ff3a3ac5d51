import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Links } from '../db/links.repository.ts';
import type { Link } from '../domain/link.ts';

@Injectable()
export class OwnLinksQuery {
  constructor(
    private readonly database: Database,
    private readonly links: Links,
  ) {}

  /** What a person has declared, and what HR knows, that has not ended. */
  async execute(personId: PersonId): Promise<{ items: Link[] }> {
    return { items: await this.links.of(this.database, personId) };
  }
}
