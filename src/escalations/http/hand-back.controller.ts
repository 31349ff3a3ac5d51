import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { HandBackQuery } from '../queries/hand-back.query.ts';
import { HandBackDto, HandBackView } from './hand-back.views.ts';

/** What an absence gives back to the pool. */
@ApiTags('people')
@Controller('api/absences/hand-back')
export class HandBackController {
  constructor(private readonly handBack: HandBackQuery) {}

  /** Foreseen for an absence that ends then, or of one that has begun. */
  @Get()
  @Allow('absences.foresee')
  async getHandBack(@Query() { personId, until }: HandBackDto, @CurrentActor() actor: PersonActor): Promise<HandBackView> {
    const found = await this.handBack.execute({ personId: personId as PersonId, until: new Date(until) }, actor);
    return {
      ...found,
      complaints: found.complaints.map(({ id, reference, category, nextDueAt }) => ({
        ...{ id, reference, category },
        nextDueAt: nextDueAt?.toISOString() ?? null,
      })),
    };
  }
}
