import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { Registration, RegistrationResolved } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { openUndo } from '../page/undo-window.ts';
import { refreshComplaint } from '../page/use-complaint.ts';

type Registered = { readonly id: string; readonly reference: string };

/** Registers, resolved at once when an outcome comes along, and goes on to the complaint where this role may see it. */
export function useRegister(onDone: () => void): Command<Registration | RegistrationResolved, Registered> {
  const navigate = useNavigate();
  const client = useQueryClient();
  const may = useMay();
  return useCommand({
    send: (input: Registration | RegistrationResolved, key): Promise<Registered> =>
      'outcome' in input
        ? answer(api.POST('/api/complaints/resolved', { body: input, ...once(key) }))
        : answer(api.POST('/api/complaints', { body: input, ...once(key) })),
    onDone: ({ id, reference }, input) => {
      onDone();
      if ('outcome' in input) openUndo(id, reference);
      void refreshComplaint(client);
      if (may('complaints.read')) void navigate(`/complaints/${reference}`, { state: { registered: true } });
    },
  });
}
