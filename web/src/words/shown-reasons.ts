type Coded = { readonly code: string; readonly params: Readonly<Record<string, unknown>> };

/** Every reason, save that no rule gives it where a rule does and is suspended: that one says why. */
export const shownReasons = <Reason extends Coded>(reasons: readonly Reason[]): readonly Reason[] =>
  reasons.some(isSuspendedRule) ? reasons.filter(({ code }) => code !== 'NO_GRANT') : reasons;

/** Without a rule it is all own-authority credits that are suspended, whatever the rules give. */
const isSuspendedRule = ({ code, params }: Coded): boolean => code === 'SUSPENDED' && typeof params['rule'] === 'string';
