/** What the API says and takes, by name. Instants are ISO strings, money is in minor units. */

export type Money = { readonly minor: number; readonly currency: string };
export type Label = { readonly en: string; readonly es: string };
export type Page<Item> = { readonly items: Item[]; readonly next: string | null };

export type Session = {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly username: string;
    readonly role: string;
    readonly teamId: string | null;
    readonly teamName: string | null;
    readonly language: string;
  };
  readonly permissions: string[];
};

export type Person = { readonly id: string; readonly name: string; readonly role: string; readonly teamId: string | null; readonly teamName?: string | null };
export type Team = { readonly id: string; readonly name: string };

export type Category = {
  readonly key: string;
  readonly label: Label;
  readonly utility: string | null;
  readonly defaultSeverity: number;
  readonly safety: boolean;
  readonly emergency: Label | null;
};
export type RemedyKind = { readonly kind: string; readonly label: Label; readonly family: string; readonly hasMoney: boolean };
export type Catalogue = {
  readonly categories: Category[];
  readonly causes: { readonly key: string; readonly label: Label }[];
  readonly remedies: RemedyKind[];
  readonly outcomes: { readonly key: string; readonly label: Label }[];
};

export type CustomerMatch = {
  readonly customerId: string;
  readonly name: string;
  readonly accountId: string | null;
  readonly accountNumber: string | null;
  readonly utility: string | null;
  readonly premiseId: string | null;
  readonly address: string | null;
  readonly phone: string | null;
};

export type Customer = {
  readonly id: string;
  readonly name: string;
  readonly vulnerable: boolean;
  readonly medicalEquipment: boolean;
  readonly spokenLanguage: string;
  readonly writtenLanguage: string;
  readonly representative: string | null;
  readonly accounts: { readonly id: string; readonly number: string; readonly utility: string; readonly currency: string; readonly balance: Money | null; readonly disconnectOn: string | null; readonly legalHold: boolean }[];
  readonly contactPoints: { readonly kind: string; readonly value: string; readonly preferred: boolean }[];
};

export type RelatedComplaint = {
  readonly id: string;
  readonly reference: string;
  readonly category: string;
  readonly state: string;
  readonly receivedAt: string;
  readonly nextDueAt: string | null;
  readonly ownerName: string | null;
};

export type QueueItem = {
  readonly id: string;
  readonly reference: string;
  readonly customerName: string | null;
  readonly address: string | null;
  readonly category: string;
  readonly severity: number;
  readonly state: string;
  readonly receivedAt: string;
  readonly nextDueAt: string | null;
  readonly breached: boolean;
  readonly queueBand: number;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly teamName: string | null;
  readonly version: number;
};

export type Deadline = {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly dueAt: string | null;
  readonly breachedAt: string | null;
  readonly stoppedAt: string | null;
  readonly startedAt: string;
};

export type Remedy = {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly amount: Money | null;
  readonly proposedAt: string;
  readonly authorisedAt: string | null;
  readonly authorisedByName?: string | null;
  readonly executeBy?: string | null;
  readonly executedAt: string | null;
  readonly externalRef: string | null;
  readonly endedReason: string | null;
  readonly decisionId: string | null;
};

export type CustomerPromise = { readonly id: string; readonly what: string; readonly dueAt: string; readonly keptAt: string | null };

export type Complaint = {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly version: number;
  readonly category: string;
  readonly severity: number;
  readonly origin: string;
  readonly originReference: string | null;
  readonly originDueOn: string | null;
  readonly channel: string;
  readonly flags: string[];
  readonly description: string;
  readonly remedySought: string | null;
  readonly safety: string;
  readonly receivedAt: string;
  readonly registeredAt: string;
  readonly outcome: string | null;
  readonly relief: string | null;
  readonly cause: string | null;
  readonly sentence: string | null;
  readonly resolvedAt: string | null;
  readonly closedAt: string | null;
  readonly waitingUntil: string | null;
  readonly customer: { readonly id: string; readonly name: string; readonly vulnerable: boolean; readonly medicalEquipment: boolean; readonly spokenLanguage: string; readonly writtenLanguage: string } | null;
  readonly account: { readonly id: string; readonly number: string; readonly utility: string; readonly currency: string; readonly disconnectOn: string | null } | null;
  readonly premise: { readonly id: string; readonly address: string; readonly city: string; readonly safetyFlags: string[] } | null;
  readonly owner: { readonly id: string; readonly name: string | null } | null;
  readonly team: { readonly id: string; readonly name: string | null } | null;
  readonly deadlines: Deadline[];
  readonly remedies?: Remedy[];
  readonly promises: CustomerPromise[];
  readonly next: string[];
  readonly emergency?: Label | null;
};

export type TimelineItem = {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly actorName: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly text: string | null;
  readonly callerName: string | null;
};

export type Reason = { readonly code: string; readonly params: Readonly<Record<string, unknown>> };
export type Possibility = { readonly kind: string } & Readonly<Record<string, unknown>>;
export type Remaining = { readonly counter: string; readonly window: string; readonly left: Money; readonly of: Money };
export type PanelRemedy = {
  readonly kind: string;
  readonly label: Label;
  readonly hasMoney: boolean;
  readonly params: Readonly<Record<string, number>>;
  readonly verdict: string;
  readonly limit: Money | null;
  readonly asked: Money | null;
  readonly owed: Money | null;
  readonly level: string | null;
  readonly approver: { readonly id: string; readonly name: string } | null;
  readonly reasons: Reason[];
  readonly duties: Duty[];
  readonly unlock: Possibility[];
  readonly split: { readonly now: Money; readonly ask: Money } | null;
  readonly remaining: Remaining[];
  readonly whereInstead: string | null;
};
export type Duty = { readonly rule: string | null; readonly duty: { readonly kind: string; readonly evidence?: string }; readonly met: boolean };
export type AuthorityPanel = {
  readonly ruleset: { readonly version: number; readonly hash: string } | null;
  readonly evaluatedAt: string;
  readonly currency: string;
  readonly remedies: PanelRemedy[];
};

export type Escalation = {
  readonly id: string;
  readonly complaintId: string;
  readonly reference: string;
  readonly customerName: string | null;
  readonly category: string;
  readonly kind: string;
  readonly state: string;
  readonly openedAt: string;
  readonly openedByName: string | null;
  readonly openedById: string | null;
  readonly level: string;
  readonly holderName: string | null;
  readonly dueAt: string | null;
  readonly remedyKind: string | null;
  readonly asked: Money | null;
  readonly limit?: Money | null;
  readonly reasons?: Reason[];
  readonly note: string;
  readonly customerTold: string | null;
  readonly answer: string | null;
  readonly answerAmount: Money | null;
  readonly answerReason: string | null;
  readonly customerReason: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly coverExpiresAt: string | null;
  readonly answers?: string[];
};

export type Order = {
  readonly id: string;
  readonly complaintId: string;
  readonly reference?: string;
  readonly executor: string;
  readonly code: string;
  readonly kind?: string;
  readonly amount: Money | null;
  readonly accountNumber?: string | null;
  readonly executeBy: string;
  readonly createdAt: string;
  readonly state: string;
  readonly externalRef: string | null;
  readonly failureReason: string | null;
};

export type Quantile = { readonly value: number | null; readonly low: number | null; readonly high: number | null };
export type CurvePoint = { readonly seconds: number; readonly unresolved: number; readonly low: number | null; readonly high: number | null; readonly atRisk: number };
export type ResolutionGroup = {
  readonly key: string;
  readonly label: Label;
  readonly n: number;
  readonly events: number;
  readonly censored: number;
  readonly suppressed: boolean;
  readonly p50: Quantile;
  readonly p75: Quantile;
  readonly p90: Quantile;
  readonly p95: Quantile;
  readonly curve: CurvePoint[];
  readonly watchedFor: number | null;
};
export type TimeToResolution = {
  readonly by: string;
  readonly cohort: { readonly from: string | null; readonly to: string | null; readonly category: string | null; readonly teamId: string | null; readonly flag: string | null };
  readonly asOf: string;
  readonly provisionalUntil: string | null;
  readonly n: number;
  readonly excluded: { readonly reason: string; readonly count: number }[];
  readonly groups: ResolutionGroup[];
};

export type Seen = { readonly verdict: string; readonly rulesetVersion: number | null };
export type RemedyAsked = { readonly kind: string; readonly amount?: Money; readonly params?: Readonly<Record<string, number>>; readonly seen: Seen };
export type Registration = {
  readonly receivedAt?: string;
  readonly channel: string;
  readonly category: string;
  readonly severity?: number;
  readonly description: string;
  readonly remedySought?: string;
  readonly customerId?: string;
  readonly accountId?: string;
  readonly premiseId?: string;
  readonly caller: { readonly name?: string; readonly relation: string; readonly verifiedBy: string };
  readonly keep?: boolean;
};
export type Resolution = {
  readonly outcome: string;
  readonly relief?: string;
  readonly cause: string;
  readonly sentence: string;
  readonly remedies?: RemedyAsked[];
};
export type Ruling = { readonly answer: string; readonly amount?: Money; readonly reason: string; readonly customerReason?: string; readonly boardMinute?: string };
