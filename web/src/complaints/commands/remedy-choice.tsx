import { Checkbox, Fieldset, Group, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { AuthorityPanel, PanelRemedy, RemedyAsked } from '../../api/views.ts';
import { AmountField, typedAmount } from '../../ui/amount-field.tsx';
import { parseAmount } from '../../words/format.ts';
import { useSpeech } from '../../words/words.tsx';

/** The remedies ticked, with their amounts in minor units; null until one is typed, or for a remedy without money. */
export type Chosen = Readonly<Record<string, number | null>>;

/** As the API takes them; what was seen goes along, so that the server can tell when its answer has changed since. */
export const remediesAsked = (
  chosen: Chosen,
  panel: Pick<AuthorityPanel, 'ruleset' | 'remedies' | 'currency'> | undefined,
): RemedyAsked[] =>
  Object.entries(chosen).map(([kind, minor]) => ({
    kind,
    ...(minor === null || !panel ? {} : { amount: { minor, currency: panel.currency } }),
    seen: {
      verdict: panel?.remedies.find((remedy) => remedy.kind === kind)?.verdict ?? 'PERMIT',
      rulesetVersion: panel?.ruleset?.version ?? null,
    },
  }));

/** Whether every remedy of money that is ticked has an amount. */
export const isChosenWhole = (chosen: Chosen, panel: Pick<AuthorityPanel, 'remedies'> | undefined): boolean =>
  Object.entries(chosen).every(
    ([kind, minor]) => minor !== null || !panel?.remedies.find((remedy) => remedy.kind === kind)?.limit,
  );

type Props = {
  readonly remedies: readonly PanelRemedy[];
  readonly currency: string;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

/** What may be given on one's own, to be given along with the answer. */
export function RemedyChoice({ remedies, currency, chosen, onChange }: Props): ReactNode {
  const { words } = useSpeech();
  if (remedies.length === 0) return null;
  return (
    <Fieldset legend={words.commands.remedies}>
      <Stack gap="sm">
        {remedies.map((remedy) => (
          <Line key={remedy.kind} remedy={remedy} currency={currency} chosen={chosen} onChange={onChange} />
        ))}
      </Stack>
    </Fieldset>
  );
}

function Line({
  remedy: { kind, label, limit },
  currency,
  chosen,
  onChange,
}: Omit<Props, 'remedies'> & { readonly remedy: PanelRemedy }): ReactNode {
  const { words, format, language } = useSpeech();
  const isChosen = Object.hasOwn(chosen, kind);
  const minor = chosen[kind] ?? null;
  const [typed, setTyped] = useState(minor === null ? '' : typedAmount(minor, currency));
  const tick = (on: boolean): void => {
    const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== kind));
    onChange(on ? { ...others, [kind]: limit ? parseAmount(typed, currency) : null } : others);
  };
  return (
    <Group gap="sm" align="center">
      <Checkbox
        label={limit ? words.commands.remedyUpTo(label[language], format.money(limit)) : label[language]}
        checked={isChosen}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      {isChosen && limit && (
        <AmountField
          aria-label={words.authority.amountOf(label[language])}
          currency={currency}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            onChange({ ...chosen, [kind]: parseAmount(text, currency) });
          }}
          error={typed !== '' && parseAmount(typed, currency) === null ? words.authority.amountWrong : undefined}
        />
      )}
    </Group>
  );
}
