import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { OfferedPolicy } from '../../deadlines/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { PackPoliciesQuery } from '../queries/pack-policies.query.ts';
import { MakePackPolicies } from '../use-cases/make-pack-policies.ts';
import { PackPoliciesView } from './pack-policies.views.ts';

/** What the sources of a policy pack set as times, and the deadline policies made of it. */
@ApiTags('times')
@Controller('api/authority/packs/:key/deadlines')
export class PackPoliciesController {
  constructor(
    private readonly policies: PackPoliciesQuery,
    private readonly make: MakePackPolicies,
  ) {}

  /** How each stands, and so what making them would do; nothing is changed. */
  @Get()
  @Allow('times.read')
  async getPackPolicies(@Param('key') key: string): Promise<PackPoliciesView> {
    return toView(await this.policies.execute(key));
  }

  /** Makes those that are missing or switched off, for complaints that come from now on; a second time changes nothing. */
  @Post()
  @HttpCode(200)
  @Allow('times.manage')
  async makePackPolicies(@Param('key') key: string, @CurrentCommand() command: CommandContext): Promise<PackPoliciesView> {
    return toView(await this.make.execute(key, command));
  }
}

const toView = (items: readonly OfferedPolicy[]): PackPoliciesView => ({ items: [...items] });
