import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RulesetId } from '../../../kernel/index.ts';
import { Allow } from '../../../platform/index.ts';
import { NewlyAllowed, type SaidDifference } from '../queries/newly-allowed.query.ts';
import { RuleTests } from '../queries/rule-tests.query.ts';
import { ChangedAuthorityView, CoverageView, ProposedTestsView, type DifferenceView } from './check.views.ts';

/** What rules give away before anybody decides by them. */
@ApiTags('rules')
@Controller('api/rulesets/:id')
export class ChecksController {
  constructor(
    private readonly newlyAllowed: NewlyAllowed,
    private readonly tests: RuleTests,
  ) {}

  /** What it lets people do that the rules it was begun from do not, proven for every case there can be; takes seconds the first time. */
  @Get('newly-allowed')
  @Allow('rules.read')
  async getNewlyAllowed(@Param('id', ParseUUIDPipe) id: RulesetId): Promise<ChangedAuthorityView> {
    const { baseId, newlyAllowed, noLongerAllowed } = await this.newlyAllowed.execute(id);
    return { baseId, newlyAllowed: newlyAllowed.map(toView), noLongerAllowed: noLongerAllowed.map(toView) };
  }

  /** Which rules and which sides of their comparisons the tests inside have seen. */
  @Get('coverage')
  @Allow('rules.read')
  async getCoverage(@Param('id', ParseUUIDPipe) id: RulesetId): Promise<CoverageView> {
    const { coverage, leafInWords } = await this.tests.coverage(id);
    return {
      hit: coverage.hit,
      sides: coverage.sides,
      rules: coverage.rules.map(({ rule, isHit, leaves }) => ({
        ...{ rule, isHit },
        comparisons: leaves.map(({ leaf, ...seen }) => ({ ...seen, sentence: leafInWords(leaf) })),
      })),
    };
  }

  /** The edges of one rule as tests that nobody has written: put into the rule, they say that today's answer is right. */
  @Get('rules/:key/proposed-tests')
  @Allow('rules.read')
  async proposeTests(@Param('id', ParseUUIDPipe) id: RulesetId, @Param('key') key: string): Promise<ProposedTestsView> {
    return { items: [...(await this.tests.proposed(id, key))] };
  }
}

const toView = (difference: SaidDifference): DifferenceView => ({ ...difference });
