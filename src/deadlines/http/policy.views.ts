export class ConditionView {
  readonly fact: string;
  readonly values: string[];
}

export class PauseRuleView {
  readonly reason: string;
  readonly atMostSeconds: number | null;
}

export class RungView {
  readonly when: string;
  readonly amount: number;
  readonly action: string;
  readonly to: string;
}

export class StatuteView {
  readonly startsOn: string;
  readonly stopsOn: string;
}

export class PolicyView {
  readonly key: string;
  readonly version: number;
  readonly kind: string;
  readonly name: string;
  readonly source: string | null;
  readonly slot: string;
  /** Its place among those of its kind; the lowest that fits decides. */
  readonly order: number;
  readonly when: ConditionView[];
  readonly hours: string;
  readonly target: number;
  readonly pausesOn: PauseRuleView[];
  readonly ladder: RungView[];
  readonly statute: StatuteView | null;
  readonly calendarId: string | null;
}

export class StoredPolicyView extends PolicyView {
  /** False for one that was switched off, or an older version. */
  readonly active: boolean;
  readonly savedAt: Date;
  readonly savedBy: string | null;
  readonly savedByName: string | null;
}

export class PoliciesView {
  readonly items: StoredPolicyView[];
}

export class PolicyOrderView {
  readonly keys: string[];
}

export class PolicyEndedView {
  readonly key: string;
}

export class PolicyAppliedView {
  readonly key: string;
  readonly version: number;
}
