import type { components } from './schema.d.ts';

type Views = components['schemas'];

/** What the API says and takes, under the names the console uses for it. */
export type Money = Views['MoneyView'];
export type Label = Views['LabelView'];

export type Session = Views['SessionView'];
export type Person = Views['ListedPersonView'];
export type Team = Views['TeamView'];
export type PeoplePage = Views['PeopleView'];
export type PersonPage = Views['PersonPageView'];
export type OnCall = Views['OnCallView'];
export type NewOnCall = Views['OnCallDto'];
export type NewPerson = Views['CreatePersonDto'];
export type LevelLine = Views['LevelLineView'];
export type OutboxMessage = Views['MessageView'];
export type OutboxPage = Views['OutboxView'];
export type AskedSurvey = Views['AskedSurveyView'];
export type SurveyAnswer = Views['SurveyAnswerView'];
export type Absence = Views['AbsenceView'];
export type NamedAbsence = Views['NamedAbsenceView'];
export type HandBack = Views['HandBackView'];
export type Budget = Views['BudgetView'];
export type OwnBudget = Views['OwnBudgetView'];
export type Budgets = Views['BudgetsView'];
export type TeamBudgets = Views['TeamBudgetsView'];
export type NewBudget = Views['SetBudgetDto'];
export type Delegation = Views['DelegationView'];
export type Delegations = Views['DelegationsView'];

export type Catalogue = Views['CatalogueView'];
export type Customer = Views['CustomerContextView'];
export type CustomerMatch = Views['FoundCustomerView'];

export type QueueItem = Views['QueueItemView'];
export type QueuePage = Views['QueueView'];
export type FoundComplaint = Views['FoundComplaintView'];
export type FoundPage = Views['FoundComplaintsView'];
export type RelatedComplaint = Views['RelatedComplaintView'];
export type MergePreview = Views['MergePreviewView'];

export type Complaint = Views['ComplaintPageView'];
export type Deadline = Views['DeadlineView'];
export type Remedy = Views['RemedyView'];
export type CustomerPromise = Views['PromiseView'];
export type ContactSaid = Views['ComplaintContactDto'];
export type RecordedContact = Views['RecordedContactView'];
export type Visit = Views['VisitView'];
export type VisitReport = Views['VisitReportDto'];
export type ListedVisit = Views['ListedVisitView'];
export type VisitPage = Views['VisitsView'];
export type TimelineItem = Views['TimelineItemView'];

export type AuthorityPanel = Views['AuthorityPanelView'];
export type PanelRemedy = Views['RemedyOnPanelView'];
export type Reason = Views['ReasonView'];
export type Unlock = Views['UnlockView'];

export type Registration = Views['RegisterDto'];
export type RegistrationResolved = Views['ResolvedDto'];
export type Ending = Omit<Views['ResolutionDto'], 'remedies' | 'version'>;
export type Resolution = Views['ResolutionDto'];
export type RemedyAsked = Views['GiveRemedyDto'];
export type RemedyParams = Views['RemedyParamsDto'];
export type GivenRemedy = Views['GivenRemedyView'];

export type Escalation = Views['EscalationView'];
export type Escalating = Views['EscalateDto'];
export type Ruling = Views['RulingDto'];
export type Answer = Escalation['answers'][number];
export type Review = Views['ReviewView'];
export type Reviewed = Pick<Views['ReviewFindingView'], 'verdict' | 'amount'>;
export type ReviewRequest = Views['ReviewRequestDto'];
export type ReviewAnswer = Views['ReviewAnswerDto'];

export type Order = Views['ListedOrderView'];
export type OrderPage = Views['WorklistView'];

export type TimeToResolution = Views['TimeToResolutionView'];
export type ResolutionGroup = Views['ResolutionGroupView'];
export type Quantile = Views['QuantileView'];

export type RulesetLine = Views['RulesetLineView'];
export type RulesetDocument = Views['RulesetDocumentView'];
export type SharedConditionInWords = Views['SharedConditionView'];
export type RuleInWords = Views['RuleInWordsView'];
export type RuleReading = Views['ReadingView'];
export type DraftReply = Views['DraftReplyView'];
export type FileCheck = Views['FileCheckView'];
export type DraftReview = Views['DraftReviewView'];
export type TrainingLine = Views['TrainingView'];
export type Tie = Views['TieView'];
export type Differences = Views['DifferencesView'];
export type CatalogueRemedy = Views['CatalogueRemedyView'];
export type RuleVocabulary = Views['VocabularyView'];
export type FactInWords = Views['FactInWordsView'];
export type Suspension = Views['SuspensionView'];

export type MatrixCell = Views['MatrixCellView'];
export type CaseOwedMore = Views['CaseOwedMoreView'];
export type RulesRecord = Views['RulesRecordView'];
export type SettledOwed = Views['SettledOwedView'];
export type Trial = Views['TrialView'];
export type ChangeNotice = Views['ChangeNoticeView'];
export type Right = Views['RightView'];

export type DecisionLine = Views['DecisionLogLineView'];
export type DecisionLog = Views['DecisionLogView'];
export type MarkedDecision = Views['MarkedDecisionView'];
export type MarkedDecisions = Views['MarkedDecisionsView'];
export type WhyDecided = Views['WhyView'];
export type AskedRule = Views['AskedRuleView'];
export type TracedPosting = Views['TracedPostingView'];

export type Finding = DraftReview['findings'][number];
export type ChangedAuthority = Views['ChangedAuthorityView'];
export type Coverage = Views['CoverageView'];
export type ProposedTest = Views['ProposedTestView'];
export type PackLine = Views['PackLineView'];
export type Pack = Views['PackView'];
export type PackFit = Views['PackFitView'];
export type PackRemedy = Views['PackRemedyView'];
export type PackPolicy = Views['PackPolicyView'];

export type Backtest = Views['BacktestView'];
export type BacktestReport = Views['BacktestReportView'];
export type Flip = Views['FlipView'];
export type FlipPage = Views['FlipListView'];
export type LimitCurve = Views['LimitCurveView'];
export type Proportion = Views['ProportionView'];

export type Figure = Views['FigureView'];
export type Weeks = Views['WeeksView'];
export type Hours = Views['HoursView'];
export type Spread = Views['SpreadView'];
export type AskedOverLimits = Views['AskedOverLimitsView'];
export type Cost = Views['CostView'];
export type FigureDefinition = Views['FigureDefinitionView'];
export type FigureGroup = Views['FigureGroupView'];
export type FigureValue = Views['FigureValueView'];
export type FigureComplaintsPage = Views['FigureComplaintsView'];
export type DeadlineExplanation = Views['DeadlineExplanationView'];

export type Calendar = Views['CalendarView'];
export type CalendarEdit = Views['CalendarEditDto'];
export type CalendarPreview = Views['CalendarPreviewView'];
export type NewCalendar = Views['NewCalendarDto'];
export type SavedCalendar = Views['SaveCalendarDto'];
export type Week = Views['WeekDto'];
export type CalendarException = Views['ExceptionDto'];
export type Interval = Views['IntervalDto'];
export type Holiday = Views['HolidayView'];
export type Place = Views['PlaceView'];
export type DeadlinePolicy = Views['StoredPolicyView'];
export type PolicyDraft = Views['PolicyDraftDto'];
export type SavedPolicy = Views['SavePolicyDto'];
export type Rung = Views['RungDto'];
export type Moves = Views['MovesView'];

export type OnBoard = Omit<Views['UnassignedLineView'], 'since'>;
export type Board = Views['BreachRisksView'];
export type BreachRisk = Views['BreachRiskView'];
export type Unassigned = Views['UnassignedLineView'];
export type Workload = Views['WorkloadView'];
export type EscalatingRule = Views['EscalatingRuleView'];
export type TrialAgreement = Views['TrialAgreementView'];
export type Calls = Views['CallsView'];
export type RulesAlarm = Views['AlarmView'];
export type Recheck = Views['RecheckView'];
export type StaffNotices = Views['StaffNoticesView'];
export type StaffNotice = Views['NoticeView'];
export type NoticeMarks = Views['NoticeMarksView'];
export type HoldPage = Views['PageView'];

export type PublishedLine = Views['PublishedLineView'];
export type PublishedMonth = Views['PublishedMonthView'];
export type ReportSchedule = Views['ReportScheduleView'];
export type NewReportSchedule = Views['NewScheduleDto'];
export type ReportFile = Views['ReportFileView'];
export type TimeSpent = Views['TimeSpentView'];
