import { Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './icon.tsx';
import classes from './look-up.module.css';

export type Found = { readonly id: string; readonly shown: ReactNode; readonly aside?: ReactNode };

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly found: readonly Found[];
  readonly onPick: (id: string) => void;
  /** False while what is listed still answers an earlier text: Enter waits, it would pick somebody else. */
  readonly isSettled: boolean;
  /** Said below while there is nothing to pick. */
  readonly status?: string;
  readonly autoFocus?: boolean;
};

/** Type, then pick from the list below with ↑ ↓ Enter or the mouse (the ARIA combobox pattern with a list that stays in the page). */
export function LookUp({ label, hint, text, onText, found, onPick, isSettled, status, autoFocus = false }: Props): ReactNode {
  const listId = useId();
  const field = useFocusOnPage(autoFocus);
  const [at, setAt] = useState(0);
  const active = found[Math.min(at, found.length - 1)];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    }
    if (event.key !== 'Enter' || event.ctrlKey) return;
    if (active || !isSettled) event.preventDefault();
    if (active && isSettled) onPick(active.id);
  };
  return (
    <div>
      <TextInput
        ref={field}
        label={label}
        description={hint}
        leftSection={<Icon name="search" size={16} />}
        value={text}
        onChange={(event) => {
          setAt(0);
          onText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        autoComplete="off"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active ? `${listId}-${active.id}` : ''}
        data-autofocus={autoFocus || undefined}
      />
      <div id={listId} role="listbox" aria-label={label} className={classes['list']}>
        {found.map(({ id, shown, aside }) => (
          <div
            key={id}
            id={`${listId}-${id}`}
            role="option"
            aria-selected={id === active?.id}
            className={classes['option']}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(id)}
          >
            <span className={classes['shown']}>{shown}</span>
            {aside && (
              <Text span c="dimmed" size="xs">
                {aside}
              </Text>
            )}
          </div>
        ))}
      </div>
      <Text role="status" c="dimmed" className={classes['status'] ?? ''}>
        {found.length === 0 ? status : ''}
      </Text>
    </div>
  );
}

/** A dialog puts the focus where `data-autofocus` says, and gives it back; on a page nobody else does. */
function useFocusOnPage(isWanted: boolean): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isWanted && !field.current?.closest('[role="dialog"]')) field.current?.focus();
  }, [isWanted]);
  return field;
}
