import { Button, type ButtonProps, Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePreferences } from '../frame/preferences.ts';
import classes from './key-button.module.css';
import { useShortcut } from './shortcuts.tsx';

type Props = ButtonProps & {
  readonly keys: string;
  readonly label: string;
  readonly onPress: () => void;
  readonly shown?: ReactNode;
  readonly autoFocus?: boolean;
};

/** A button that also has a key, and shows it. */
export function KeyButton({ keys, label, onPress, shown, disabled = false, ...props }: Props): ReactNode {
  const { singleKeys } = usePreferences();
  useShortcut(disabled ? null : { keys, label, run: onPress });
  return (
    <Button
      {...props}
      disabled={disabled}
      onClick={onPress}
      aria-keyshortcuts={keys.replace('mod+', 'Control+')}
      rightSection={
        singleKeys || keys.startsWith('mod+') ? (
          <Kbd aria-hidden="true" className={classes['key'] ?? ''}>
            {keys.replace('mod+', 'Ctrl ').replace('shift+', '⇧').toUpperCase()}
          </Kbd>
        ) : null
      }
    >
      {shown ?? label}
    </Button>
  );
}
