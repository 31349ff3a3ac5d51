import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.ts';
import { Sessions } from '../db/sessions.repository.ts';

@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  async execute(token: string): Promise<void> {
    await this.sessions.end(this.database, token);
  }
}
