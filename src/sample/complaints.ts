/** One open complaint of the sample morning; `hoursAgo` is when the customer first said it. */
export type SampleComplaint = {
  readonly account: string | null;
  readonly hoursAgo: number;
  readonly channel: 'phone' | 'counter' | 'web' | 'email' | 'letter';
  readonly category: string;
  readonly description: string;
  readonly by: 'frank.frontline' | 'lena.frontline' | 'fiona.field';
  readonly keep: boolean;
};

/** Invented words about invented troubles, so that the first look at the desk is not an empty one. */
export const sampleComplaints: readonly SampleComplaint[] = [
  said(
    '8820410',
    3,
    'phone',
    'outage',
    'Power went out again this morning, third time this month. Food in the freezer has spoiled.',
    'frank.frontline',
    true,
  ),
  said(
    '8820420',
    26,
    'phone',
    'high-bill',
    'Bill is more than twice the usual although nobody was home for two weeks.',
    'frank.frontline',
    true,
  ),
  said(
    '8820440',
    50,
    'email',
    'leak',
    'A pipe under the kitchen was leaking and has been repaired, plumber invoice at hand. Asks for an adjustment.',
    'lena.frontline',
    true,
  ),
  said(
    '8820460',
    20,
    'phone',
    'disconnection',
    'Received a shut-off notice although a payment was made last Friday.',
    'frank.frontline',
    false,
  ),
  said('8820470', 5, 'phone', 'water-quality', 'Water has been brown since yesterday evening.', 'lena.frontline', false),
  said('8820430', 2, 'counter', 'late-fee', 'Late fee charged; the bill arrived after its due date.', 'frank.frontline', false),
  said('8820480', 30, 'web', 'billing-error', 'Charged twice for September at the shop account.', 'frank.frontline', false),
  said(
    '8820510',
    70,
    'letter',
    'high-bill',
    'Water bill four times the usual; suspects a leak in the street.',
    'lena.frontline',
    false,
  ),
  said('8820500', 6, 'phone', 'voltage', 'Lights flicker every evening around seven.', 'lena.frontline', true),
  said(
    '8820530',
    12,
    'email',
    'low-pressure',
    'Almost no pressure on the second floor since the works in the street.',
    'frank.frontline',
    false,
  ),
  said(
    '8820450',
    4,
    'phone',
    'appointment',
    'Nobody came for the meter appointment this morning and nobody called.',
    'frank.frontline',
    true,
  ),
  said('8820550', 90, 'phone', 'outage', 'Bakery without power during the night shift, a whole batch lost.', 'fiona.field', true),
  said(
    null,
    8,
    'phone',
    'street-works',
    'An open trench at the corner of Canal and Bridge is not fenced off. Did not want to give a name.',
    'fiona.field',
    false,
  ),
];

function said(
  account: string | null,
  hoursAgo: number,
  channel: SampleComplaint['channel'],
  category: string,
  description: string,
  by: SampleComplaint['by'],
  keep: boolean,
): SampleComplaint {
  return { account, hoursAgo, channel, category, description, by, keep };
}
