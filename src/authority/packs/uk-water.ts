import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import { packRemedy } from './pack-rule.ts';
import type { PolicyPack } from './pack.ts';
import { ukWaterService } from './uk-water-service.ts';
import { ukWaterSupply } from './uk-water-supply.ts';

const payment = (kind: string, executorCode: string): CatalogueEntry =>
  packRemedy({ kind, executorCode, family: 'standards', executor: 'payments' });

export const ukWater: PolicyPack = {
  key: 'uk-water',
  title: 'Guaranteed standards of water companies in England',
  about: 'What is owed when a standard is missed, in the amounts from July 2025, with what is owed on top when it is paid late.',
  currency: 'GBP',
  sources: [
    {
      id: 'gss-2025',
      name: 'South Staffs Water, our customer promise: guaranteed standards from July 2025',
      url: 'https://south-staffs-water.co.uk/household/extra-help/our-customer-promise',
    },
    {
      id: 'ofwat-gss-old',
      name: 'Ofwat: Guaranteed Standards Scheme, structure of the payments before July 2025',
      url: 'https://www.ofwat.gov.uk/households/supply-and-standards/standards-of-service/',
    },
    {
      id: 'yw',
      name: 'Yorkshire Water: customer charter (paid in ten working days or with a penalty)',
      url: 'https://www.yorkshirewater.com/about-us/our-policies/core-customer-information/customer-charter',
    },
  ],
  remedies: [
    payment('gss-appointment', 'GSS-APPT'),
    payment('gss-written-complaint', 'GSS-WRIT'),
    payment('gss-low-pressure', 'GSS-PRES'),
    payment('gss-planned-interruption', 'GSS-NOTICE'),
    payment('gss-supply-restored', 'GSS-SUPPLY'),
    payment('gss-bills', 'GSS-BILLS'),
  ],
  conditions: {},
  rules: [...ukWaterService, ...ukWaterSupply],
  deadlines: [
    {
      key: 'uk-water-written-complaint',
      about: 'Answer a written complaint or bill enquiry',
      ...{ hours: 'working-days', target: 10, source: 'gss-2025' },
      policy: { startsOn: 'RECEIPT', stopsOn: 'RESPONDED', when: { channel: ['email', 'letter', 'web'] } },
    },
  ],
};
