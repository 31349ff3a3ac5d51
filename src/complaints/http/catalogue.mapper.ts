import type { RemedyKind } from '../../authority/index.ts';
import type { Catalogue } from '../queries/catalogue.query.ts';
import type { CatalogueView, RemedyKindView } from './catalogue.views.ts';

export const toCatalogueView = ({ categories, causes, remedies, outcomes, reliefs, hasInvented }: Catalogue): CatalogueView => ({
  categories: [...categories],
  causes: [...causes],
  remedies: remedies.map(toRemedyKind),
  outcomes: [...outcomes],
  reliefs: [...reliefs],
  hasInvented,
});

const toRemedyKind = ({
  kind,
  family,
  hasMoney,
  immediateHelp,
  executor,
  label,
  offeredFor,
  whereInstead,
}: RemedyKind): RemedyKindView => ({
  kind,
  family,
  hasMoney,
  immediateHelp,
  executor,
  label,
  offeredFor: offeredFor === 'every' ? null : [...offeredFor],
  whereInstead,
});
