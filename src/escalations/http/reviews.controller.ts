import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import type { ReviewId } from '../domain/review.ts';
import { ReviewList } from '../queries/review-list.query.ts';
import { AnswerReview } from '../use-cases/answer-review.ts';
import { RequestReview } from '../use-cases/request-review.ts';
import { ReviewAnswerDto, ReviewRequestDto } from './review.dtos.ts';
import { toReviewAnswer, toReviewRequest, toReviewView } from './review.mapper.ts';
import { ReviewListView, ReviewView } from './review.views.ts';

/** A second look at a decision by somebody else. */
@ApiTags('escalations')
@Controller('api')
export class ReviewsController {
  constructor(
    private readonly asking: RequestReview,
    private readonly answering: AnswerReview,
    private readonly list: ReviewList,
  ) {}

  @Post('complaints/:id/reviews')
  @Allow('complaints.work')
  async requestReview(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviewRequestDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ReviewView> {
    const review = await this.asking.execute(id as ComplaintId, toReviewRequest(body), command);
    return toReviewView(await this.list.one(review.id, command.actor));
  }

  @Get('complaints/:id/reviews')
  @Allow('escalations.read')
  async reviewsOfComplaint(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: PersonActor): Promise<ReviewListView> {
    return { items: (await this.list.of(id as ComplaintId, actor)).map(toReviewView) };
  }

  /** What waits for whoever asks. */
  @Get('reviews')
  @Allow('escalations.read')
  async listReviews(@CurrentActor() actor: PersonActor): Promise<ReviewListView> {
    return { items: (await this.list.execute(actor)).map(toReviewView) };
  }

  @Get('reviews/:id')
  @Allow('escalations.read')
  async review(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: PersonActor): Promise<ReviewView> {
    return toReviewView(await this.list.one(id as ReviewId, actor));
  }

  @Post('reviews/:id/answer')
  @Allow('complaints.review')
  async answerReview(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviewAnswerDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ReviewView> {
    const review = await this.answering.execute(id as ReviewId, toReviewAnswer(body), command);
    return toReviewView(await this.list.one(review.id, command.actor));
  }
}
