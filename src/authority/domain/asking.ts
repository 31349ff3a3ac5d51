import type {
  AccountId,
  ComplaintId,
  CustomerId,
  Currency,
  Level,
  PersonId,
  RemedyId,
  Role,
  TeamId,
} from '../../kernel/index.ts';
import type { BoardMinute } from './board-minute.ts';
import type { RuleKey } from './effect.ts';
import type { SuppliedFacts } from './facts.ts';
import type { KnownDays } from './known-day.ts';
import type { HardStops, RemedyRequest } from './question.ts';
import type { RemedyFamily, RemedyKind, RemedyParams } from './remedy-catalogue.ts';

/** Who would give the remedy. */
export type EmployeeFacts = {
  readonly id: PersonId;
  readonly role: Role;
  readonly teamId: TeamId | null;
  readonly active: boolean;
  /** A family missing here is one they hold no level in. */
  readonly levels: Readonly<Record<RemedyFamily, Level>>;
};

/** A colleague's confirmation that has not been used yet; `amountMinor` is the most it covers, null for a kind without money. */
export type SecondOpinion = { readonly kind: RemedyKind; readonly amountMinor: number | null };

/** What those who know complaints, customers and staff hand in; the allowance ledger is authority's own. */
export type Circumstances = {
  readonly subjectId: ComplaintId;
  /** Subjects that turned out to be the same matter: what was given on them was given on this one. */
  readonly mergedIds: readonly ComplaintId[];
  readonly customerId: CustomerId | null;
  readonly accountId: AccountId | null;
  /** Of the account; null without one. */
  readonly currency: Currency | null;
  readonly employee: EmployeeFacts;
  readonly facts: SuppliedFacts;
  readonly flags: HardStops;
  /** Kinds of evidence that are there. */
  readonly evidence: readonly string[];
  readonly opinions: readonly SecondOpinion[];
  readonly hasNote: boolean;
  readonly isCustomerTold: boolean;
  /** When the customer first said it: the day that some rules go by. */
  readonly receivedAt: Date;
  /** The other days that rules may go by. */
  readonly days: KnownDays;
  /** Keys of obligations whose time to pay has run out. */
  readonly lateObligations: readonly RuleKey[];
  readonly at: Date;
  /** The utility's business day of `at`, `YYYY-MM-DD`: calendar windows are counted in its days. */
  readonly businessDay: string;
};

export const purposes = ['commit', 'escalate', 'ruling'] as const;
export type Purpose = (typeof purposes)[number];

/** A question whose answer is kept. Parameters not named are the catalogue's usual ones. */
export type Question = Circumstances & {
  readonly purpose: Purpose;
  readonly request: RemedyRequest;
  /** The remedy that would use the allowance; null when nothing is to be reserved whatever the answer. */
  readonly remedyId: RemedyId | null;
  /** Whose level a delegate or the user of a one-time approval goes by; the facts in `employee` and `facts` say so already. */
  readonly onBehalfOf: PersonId | null;
  /** The board's minute that lets through what no level may permit; counts, and is used up, only where the answer is ESCALATE to the board. */
  readonly boardMinute: BoardMinute | null;
};

/** What the panel is about: every remedy, or those named, and at most one with an amount. */
export type PanelQuestion = Circumstances & {
  readonly remedies?: readonly RemedyKind[];
  /** What holds for a substitute in person, while the rest says what the giver may. */
  readonly inPerson?: Circumstances;
  readonly asked?: { readonly kind: RemedyKind; readonly params: RemedyParams; readonly amountMinor: number | null };
};

/** Whether a colleague has confirmed this. */
export const isConfirmed = (opinions: readonly SecondOpinion[], { kind, amount }: RemedyRequest): boolean =>
  opinions.some(
    (opinion) =>
      opinion.kind === kind && (opinion.amountMinor === null || (amount !== null && amount.minor <= opinion.amountMinor)),
  );
