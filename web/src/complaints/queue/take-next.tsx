import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useProblemTitle } from '../../ui/problem-notice.tsx';
import { useWords } from '../../words/words.tsx';

/** Presses for so long after one that was answered are the same press: each would claim another complaint. */
const samePressMs = 500;

type TakeNext = { readonly take: () => void; readonly notice: string };

const TakeNextContext = createContext<TakeNext>({ take: () => undefined, notice: '' });

/** Claims the most urgent unassigned complaint of my team and opens it; what there is to say about it is said in the frame. */
export const useTakeNext = (): TakeNext => use(TakeNextContext);

/** One for the whole page, so that its key, its button and a form that goes on to the next never claim two. */
export function TakeNextProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { frame } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isEmpty, setEmpty] = useState(false);
  const notBefore = useRef(0);
  const claim = useCommand({
    send: (_: null, key) => answer(api.POST('/api/complaints/next', once(key))),
    onDone: ({ reference }) => {
      notBefore.current = performance.now() + samePressMs;
      setEmpty(false);
      void client.invalidateQueries({ queryKey: ['queue'] });
      void navigate(`/complaints/${reference}`);
    },
    onRefused: ({ code }) => {
      notBefore.current = 0;
      setEmpty(code === 'nothing-to-take');
    },
  });
  const take = (): void => {
    if (performance.now() < notBefore.current) return;
    notBefore.current = Infinity;
    claim.mutate(null);
  };
  const refused = useProblemTitle(isEmpty ? null : claim.error);
  return <TakeNextContext value={{ take, notice: isEmpty ? frame.nothingToTake : refused }}>{children}</TakeNextContext>;
}
