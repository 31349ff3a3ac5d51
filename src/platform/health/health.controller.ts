import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomainError } from '../../kernel/index.ts';
import { Database } from '../database/database.ts';
import { Public } from '../http/access.ts';
import { Lifecycle } from './lifecycle.ts';

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly lifecycle: Lifecycle,
  ) {}

  /** The process answers; says nothing of the database, so that its absence restarts nobody. */
  @Get('live')
  @Public('a supervisor asks without signing in')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public('a load balancer asks without signing in')
  async ready(): Promise<{ status: string }> {
    if (this.lifecycle.isDraining) throw new DomainError('unavailable', 'draining', 'This process is stopping.');
    await this.database.rows({ name: 'health-ping', text: 'SELECT 1' });
    return { status: 'ok' };
  }
}
