import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useProblemTitle } from '../../ui/problem-notice.tsx';
import { useWords } from '../../words/words.tsx';

/** Claims the most urgent unassigned complaint of my team, which the server gives to one person only, and opens it. */
export function useTakeNext(): { readonly take: () => void; readonly notice: string } {
  const { frame } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isEmpty, setEmpty] = useState(false);
  const claim = useCommand({
    send: (_: null, key) => answer(api.POST('/api/complaints/next', once(key))),
    onDone: ({ reference }) => {
      setEmpty(false);
      void client.invalidateQueries({ queryKey: ['queue'] });
      void navigate(`/complaints/${reference}`);
    },
    onRefused: ({ code }) => setEmpty(code === 'nothing-to-take'),
  });
  const refused = useProblemTitle(isEmpty ? null : claim.error);
  return { take: () => claim.mutate(null), notice: isEmpty ? frame.nothingToTake : refused };
}
