export type SampleCustomer = {
  readonly name: string;
  readonly phone: string;
  readonly email: string | null;
  readonly language: 'en' | 'es';
  readonly segment: 'residential' | 'small-business' | 'large-business' | 'public-body';
  readonly vulnerable: boolean;
  readonly medicalEquipment: boolean;
  readonly since: string;
  readonly address: string;
  readonly postcode: string;
  readonly accounts: readonly SampleAccount[];
};

/** Money in cents; `disconnectInDays` from the day of the seed. */
export type SampleAccount = {
  readonly number: string;
  readonly utility: 'water' | 'power';
  readonly balance: number;
  readonly disputed: number;
  readonly lastBill: number;
  readonly averageBill: number;
  readonly disconnectInDays: number | null;
};

const water = (number: string, lastBill: number, averageBill: number, more: Partial<SampleAccount> = {}): SampleAccount => ({
  number,
  utility: 'water',
  balance: lastBill,
  disputed: 0,
  lastBill,
  averageBill,
  disconnectInDays: null,
  ...more,
});

const power = (number: string, lastBill: number, averageBill: number, more: Partial<SampleAccount> = {}): SampleAccount => ({
  ...water(number, lastBill, averageBill, more),
  utility: 'power',
});

const home = (
  name: string,
  phone: string,
  address: string,
  accounts: readonly SampleAccount[],
  more: Partial<SampleCustomer> = {},
): SampleCustomer => ({
  name,
  phone,
  email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com`,
  language: 'en',
  segment: 'residential',
  vulnerable: false,
  medicalEquipment: false,
  since: '2019-05-01',
  address,
  postcode: '21202',
  accounts,
  ...more,
});

/** Invented people at invented addresses: the telephone numbers are of the range kept for fiction, the mail domain leads nowhere. */
export const sampleCustomers: readonly SampleCustomer[] = [
  home('Maria Lopez', '+1 202 555 0143', '14 Oak Street', [power('8820410', 11240, 9800), water('8820411', 6120, 5900)], {
    language: 'es',
    medicalEquipment: true,
    vulnerable: true,
  }),
  home('Raymond Chen', '+1 202 555 0118', '9 Elm Street', [power('8820420', 31890, 12400)]),
  home('Grace Okafor', '+1 202 555 0176', '220 Harbor Road', [water('8820430', 18450, 6200)], { since: '2014-09-12' }),
  home('Thomas Ng', '+1 202 555 0102', '31 Mill Lane', [water('8820440', 42900, 7050, { disputed: 35850 })]),
  home('Priya Raman', '+1 202 555 0125', '7 Cedar Court', [power('8820450', 8700, 8450)], { since: '2025-02-20' }),
  home(
    'Paul Ruiz',
    '+1 202 555 0134',
    '55 Station Avenue',
    [power('8820460', 22300, 15100, { balance: 61200, disconnectInDays: 1 })],
    {
      language: 'es',
    },
  ),
  home('Helen Brandt', '+1 202 555 0159', '3 Chapel Hill', [water('8820470', 5800, 5750)], {
    vulnerable: true,
    since: '1998-04-01',
  }),
  home('Omar Haddad', '+1 202 555 0187', '88 Market Square', [power('8820480', 48600, 45200), water('8820481', 20100, 19800)], {
    segment: 'small-business',
  }),
  home('Lucy Abara', '+1 202 555 0191', '12 Pine Row', [water('8820490', 7350, 7200)]),
  home('Ivan Petrov', '+1 202 555 0110', '401 Canal Street', [power('8820500', 13750, 12900)]),
  home('Sofia Marquez', '+1 202 555 0166', '19 Rose Terrace', [water('8820510', 25600, 6400)], { language: 'es' }),
  home('Daniel Webb', '+1 202 555 0172', '64 Bridge Road', [power('8820520', 10300, 9900)]),
  home('Aisha Diallo', '+1 202 555 0105', '27 Orchard Way', [water('8820530', 6900, 6650), power('8820531', 12800, 11400)]),
  home('Noah Fischer', '+1 202 555 0128', '5 Quarry Street', [power('8820540', 9950, 10100)]),
  home(
    'Harbor View Bakery',
    '+1 202 555 0149',
    '230 Harbor Road',
    [power('8820550', 88200, 79000), water('8820551', 31400, 30200)],
    {
      segment: 'small-business',
    },
  ),
  home('St. Anne School', '+1 202 555 0194', '1 School Lane', [water('8820560', 120400, 98000)], { segment: 'public-body' }),
];
