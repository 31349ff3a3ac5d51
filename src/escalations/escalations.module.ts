import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/index.ts';
import { ComplaintsModule } from '../complaints/index.ts';
import { CustomersModule } from '../customers/index.ts';
import { DeadlinesModule } from '../deadlines/index.ts';
import { StaffModule } from '../staff/index.ts';
import { EscalationsApi } from './escalations.api.ts';
import { Escalations } from './db/escalations.repository.ts';
import { Reviews } from './db/reviews.repository.ts';
import { EscalationsController } from './http/escalations.controller.ts';
import { ReviewsController } from './http/reviews.controller.ts';
import { HandBackController } from './http/hand-back.controller.ts';
import { HandBackQuery } from './queries/hand-back.query.ts';
import { AnswerTimesQuery } from './queries/answer-times.query.ts';
import { Answerers } from './queries/answerers.ts';
import { EscalationLines } from './queries/escalation-lines.ts';
import { NowOwn } from './queries/now-own.ts';
import { EscalationList } from './queries/escalation-list.query.ts';
import { ReviewList } from './queries/review-list.query.ts';
import { CloseReviews } from './subscribers/close-reviews.ts';
import { CloseWithComplaint } from './subscribers/close-with-complaint.ts';
import { EscalateByLadder } from './subscribers/escalate-by-ladder.ts';
import { EscalateThirdReopening } from './subscribers/escalate-third-reopening.ts';
import { FillEmptyPools } from './subscribers/fill-empty-pools.ts';
import { ReturnFromAbsent } from './subscribers/return-from-absent.ts';
import { AnswerReview } from './use-cases/answer-review.ts';
import { CarryOutRuling } from './use-cases/carry-out-ruling.ts';
import { CloseEscalation } from './use-cases/close-escalation.ts';
import { EscalateComplaint } from './use-cases/escalate-complaint.ts';
import { FamilyOf } from './use-cases/family-of.ts';
import { FindPlace } from './use-cases/find-place.ts';
import { FindReviewer } from './use-cases/find-reviewer.ts';
import { FindRuler } from './use-cases/find-ruler.ts';
import { JudgeRuling } from './use-cases/judge-ruling.ts';
import { MissingReviewers } from './use-cases/missing-reviewers.ts';
import { OpenEscalation } from './use-cases/open-escalation.ts';
import { PickHolder } from './use-cases/pick-holder.ts';
import { RequestReview } from './use-cases/request-review.ts';
import { RuleOnEscalation, RulingSteps } from './use-cases/rule-on-escalation.ts';
import { Seats } from './use-cases/seats.ts';
import { WithdrawEscalation } from './use-cases/withdraw-escalation.ts';

@Module({
  imports: [AuthorityModule, ComplaintsModule, CustomersModule, DeadlinesModule, StaffModule],
  controllers: [EscalationsController, HandBackController, ReviewsController],
  providers: [
    Answerers,
    AnswerTimesQuery,
    AnswerReview,
    CarryOutRuling,
    CloseEscalation,
    CloseReviews,
    CloseWithComplaint,
    EscalateByLadder,
    EscalateComplaint,
    EscalateThirdReopening,
    EscalationLines,
    EscalationList,
    Escalations,
    EscalationsApi,
    FamilyOf,
    FillEmptyPools,
    FindPlace,
    FindReviewer,
    FindRuler,
    HandBackQuery,
    JudgeRuling,
    MissingReviewers,
    NowOwn,
    OpenEscalation,
    PickHolder,
    RequestReview,
    ReturnFromAbsent,
    ReviewList,
    Reviews,
    RuleOnEscalation,
    RulingSteps,
    Seats,
    WithdrawEscalation,
  ],
  exports: [EscalationsApi],
})
export class EscalationsModule {}
