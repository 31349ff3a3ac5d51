/** Where an imported complaint stands. A closing date always makes it RESOLVED, CLOSED or VOID. */
export const importedStatuses = ['NEW', 'OPEN', 'RESOLVED', 'CLOSED', 'VOID'] as const;
export type ImportedStatus = (typeof importedStatuses)[number];

/** 1 emergency, 2 urgent, 3 standard, 4 low. */
export const importedSeverities = [1, 2, 3, 4] as const;
export type ImportedSeverity = (typeof importedSeverities)[number];

export const importedChannels = ['phone', 'counter', 'field', 'web', 'email', 'social', 'letter', 'sms', 'api'] as const;
export type ImportedChannel = (typeof importedChannels)[number];

/** One row of a foreign complaint log: facts only, none of its sentences. Null is "not recorded". */
export type ImportedComplaint = {
  readonly source: string;
  /** With `source` what makes the row itself: importing it again adds nothing. */
  readonly externalKey: string;
  readonly receivedAt: Date;
  readonly dueAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly closedAt: Date | null;
  /** When the log was drawn: whether the complaint was still open after that is not known. */
  readonly watchedUntil: Date;
  readonly status: ImportedStatus;
  readonly categoryKey: string;
  readonly severity: ImportedSeverity;
  readonly teamName: string | null;
  readonly channel: ImportedChannel | null;
  readonly outcomeCode: string | null;
  /** The log's own word for the kind of complaint. */
  readonly sourceType: string | null;
  readonly zip: string | null;
  readonly area: string | null;
  readonly flags: readonly string[];
};

export type RejectCode =
  | 'row-malformed'
  | 'wrong-column-count'
  | 'skipped-by-profile'
  | 'key-missing'
  | 'text-unusable'
  | 'received-missing'
  | 'date-unreadable'
  | 'local-time-does-not-exist'
  | 'closed-before-received'
  | 'received-after-as-of'
  | 'closed-after-as-of'
  | 'closed-without-date'
  | 'duplicate-key';

/** Why a row was not imported. `key` is as it stands in the file, empty when there is none. */
export type Reject = { readonly line: number; readonly key: string; readonly code: RejectCode; readonly reason: string };
