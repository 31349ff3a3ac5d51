import type { IconName } from '../ui/icon.tsx';

/** The places of the rail: where they lead, the second key after G, and who may go there. */
export const doors = [
  { name: 'board', to: '/board', icon: 'board', key: 'b', permission: 'insights.lead' },
  { name: 'visits', to: '/visits', icon: 'truck', key: 'v', permission: 'visits.list' },
  { name: 'queue', to: '/queue', icon: 'queue', key: 'q', permission: 'complaints.list' },
  { name: 'escalations', to: '/escalations', icon: 'up', key: 'e', permission: 'escalations.read' },
  { name: 'orders', to: '/orders', icon: 'wrench', key: 'o', permission: 'orders.read' },
  { name: 'rules', to: '/rules', icon: 'scale', key: 'r', permission: 'rules.read' },
  { name: 'insights', to: '/insights', icon: 'chart', key: 'i', permission: 'insights.read' },
  { name: 'times', to: '/times', icon: 'clock', key: 't', permission: 'times.manage' },
  { name: 'people', to: '/people', icon: 'person', key: 'p', permission: 'on-call.read' },
  { name: 'outbox', to: '/outbox', icon: 'message', key: 'x', permission: 'outbox.read' },
  { name: 'settings', to: '/settings', icon: 'gear', key: 's', permission: null },
] as const satisfies readonly { name: string; to: string; icon: IconName; key: string; permission: string | null }[];

export type Door = (typeof doors)[number];
