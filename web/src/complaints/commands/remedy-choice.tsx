import { Checkbox, Fieldset, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { AuthorityPanel, PanelRemedy, RemedyAsked, RemedyParams } from '../../api/views.ts';
import { asksForNote, NoteField } from '../../authority/note-field.tsx';
import { paramNames } from '../../authority/remedy-params.ts';
import { useAuthorityFor } from '../../authority/use-authority.ts';
import { isOwnToGive, verdictText } from '../../authority/verdicts.ts';
import type { Giver } from '../../away/in-place-of.tsx';
import { AmountField, typedAmount } from '../../ui/amount-field.tsx';
import { parseAmount } from '../../words/format.ts';
import { useSpeech, type Words } from '../../words/words.tsx';

/** The amount in minor units, null until one is typed or for a remedy without money; its terms; the note that the rules may ask for. */
export type ChosenRemedy = { readonly minor: number | null; readonly params: RemedyParams; readonly note: string };

/** The remedies ticked. */
export type Chosen = Readonly<Record<string, ChosenRemedy>>;

/** As the API takes them; what was seen goes along, so that the server can tell when its answer has changed since. */
export const remediesAsked = (
  chosen: Chosen,
  panel: Pick<AuthorityPanel, 'ruleset' | 'remedies' | 'currency'> | undefined,
  giver: Giver | null = null,
): RemedyAsked[] =>
  Object.entries(chosen).map(([kind, { minor, params, note }]) => ({
    kind,
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(minor === null || !panel ? {} : { amount: { minor, currency: panel.currency } }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...(giver && { inPlaceOf: giver.id }),
    seen: {
      verdict: panel?.remedies.find((remedy) => remedy.kind === kind)?.verdict ?? 'PERMIT',
      rulesetVersion: panel?.ruleset?.version ?? null,
    },
  }));

/** Whether every remedy of money that is ticked has an amount. */
export const isChosenWhole = (chosen: Chosen, panel: Pick<AuthorityPanel, 'remedies'> | undefined): boolean =>
  Object.entries(chosen).every(
    ([kind, { minor }]) => minor !== null || !panel?.remedies.find((remedy) => remedy.kind === kind)?.limit,
  );

type Props = {
  readonly complaintId: string;
  /** In whose place it is given; null is as oneself. */
  readonly giver: Giver | null;
  readonly remedies: readonly PanelRemedy[];
  readonly currency: string;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  /** What the server said of a note. */
  readonly noteError: string | undefined;
};

/** What may be given on one's own, to be given along with the answer; what is ticked stays listed until it is unticked. */
export function RemedyChoice({ remedies, ...line }: Props): ReactNode {
  const { words } = useSpeech();
  if (remedies.length === 0) return null;
  return (
    <Fieldset legend={words.commands.remedies}>
      <Stack gap="sm">
        {remedies.map((remedy) => (
          <Line key={remedy.kind} remedy={remedy} {...line} />
        ))}
      </Stack>
    </Fieldset>
  );
}

/** "Months: 12", for terms that were chosen before. */
const termsOf = (params: RemedyParams, { authority }: Words): string[] =>
  paramNames.flatMap((name) => (params[name] === undefined ? [] : [`${authority.params[name]}: ${params[name]}`]));

type LineProps = Omit<Props, 'remedies'> & { readonly remedy: PanelRemedy };

function Line({ complaintId, giver, remedy, currency, chosen, onChange, noteError }: LineProps): ReactNode {
  const { kind, limit } = remedy;
  const { words, format, language } = useSpeech();
  const mine = chosen[kind];
  const label = [remedy.label[language], ...termsOf(mine?.params ?? {}, words)].join(', ');
  const [typed, setTyped] = useState(typeof mine?.minor === 'number' ? typedAmount(mine.minor, currency) : '');
  const isAsked = mine !== undefined && (mine.minor !== null || (!limit && Object.keys(mine.params).length > 0));
  const { data } = useAuthorityFor(complaintId, isAsked ? { kind, amount: mine.minor, params: mine.params } : null, giver?.id);
  const judged = data?.remedies.find((one) => one.kind === kind) ?? remedy;
  const set = (next: ChosenRemedy | null): void => {
    const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== kind));
    onChange(next ? { ...others, [kind]: next } : others);
  };
  return (
    <>
      <Group gap="sm" align="center">
        <Checkbox
          label={limit ? words.commands.remedyUpTo(label, format.money(limit)) : label}
          checked={mine !== undefined}
          onChange={(event) =>
            set(event.currentTarget.checked ? { minor: limit ? parseAmount(typed, currency) : null, params: {}, note: '' } : null)
          }
        />
        {mine && limit && (
          <AmountField
            aria-label={words.authority.amountOf(label)}
            currency={currency}
            value={typed}
            onChange={(text) => {
              setTyped(text);
              set({ ...mine, minor: parseAmount(text, currency) });
            }}
          />
        )}
      </Group>
      {mine && !isOwnToGive(judged.verdict) && (
        <Text c="red" role="status">
          {words.commands.noLongerYours(verdictText(judged, words, format))}
        </Text>
      )}
      {mine && asksForNote(judged) && (
        <NoteField about={label} value={mine.note} onChange={(note) => set({ ...mine, note })} error={noteError} />
      )}
    </>
  );
}
