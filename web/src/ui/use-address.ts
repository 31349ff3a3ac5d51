import { useSearchParams } from 'react-router';

/** What the address of the page says after its question mark, and a way to change it; an empty value leaves it. */
export function useAddress(): {
  readonly said: (name: string) => string;
  readonly change: (values: Readonly<Record<string, string>>) => void;
} {
  const [params, setParams] = useSearchParams();
  const change = (values: Readonly<Record<string, string>>): void => {
    // Not what was drawn last: a second change may come before the first one is drawn.
    const after = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(values)) {
      if (value === '') after.delete(name);
      else after.set(name, value);
    }
    setParams(after, { replace: true });
  };
  return { said: (name) => params.get(name) ?? '', change };
}
