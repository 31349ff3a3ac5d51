export const outbox = {
  title: 'Outbox',
  nothing: 'Nothing was written yet',
  nothingHint: 'What customers are told shows up here as soon as it is written, ten seconds before it leaves.',
  states: { WAITING: 'leaves soon', SENT: 'sent', CANCELLED: 'kept back', FAILED: 'could not be sent' },
  channels: { email: 'E-mail', sms: 'Text message', letter: 'Letter' },
  to: (channel: string, address: string) => `${channel} to ${address}`,
  hidden: 'not shown to your role',
  sentAt: (when: string) => `sent ${when}`,
  leavesAt: (when: string) => `written for ${when}`,
};
