import { Button, Checkbox, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ActionProps, FullOption, NotToggleProps, OptionGroup, ValueSelectorProps } from 'react-querybuilder';

/** "Fact 2.1": the place tells one control from its like in another condition. */
export const nameAt = (title: string | undefined, path: readonly number[]): string =>
  [title, path.map((step) => step + 1).join('.')].filter(Boolean).join(' ');

export const ActionButton = ({ label, title, path, disabled, ...action }: ActionProps): ReactNode => (
  <Button
    variant="default"
    size="xs"
    disabled={disabled ?? false}
    aria-label={nameAt(title, path)}
    onClick={(event) => action.handleOnClick(event)}
  >
    {label}
  </Button>
);

export const Choice = ({ options, value, title, path, disabled, ...choice }: ValueSelectorProps): ReactNode => (
  <NativeSelect
    size="xs"
    disabled={disabled ?? false}
    aria-label={nameAt(title, path)}
    value={value ?? ''}
    onChange={(event) => choice.handleOnChange(event.currentTarget.value)}
    data={options.flatMap(flat).map(({ value: code, label }) => ({ value: code, label }))}
  />
);

export const Opposite = ({ checked, label, title, path, ...toggle }: NotToggleProps): ReactNode => (
  <Checkbox
    label={label}
    aria-label={nameAt(title, path)}
    checked={checked ?? false}
    onChange={(event) => toggle.handleOnChange(event.currentTarget.checked)}
  />
);

const flat = (option: FullOption | FullOptionGroup): readonly FullOption[] => (isGroup(option) ? option.options : [option]);

const isGroup = (option: FullOption | FullOptionGroup): option is FullOptionGroup => Array.isArray(option['options']);

type FullOptionGroup = OptionGroup<FullOption>;
