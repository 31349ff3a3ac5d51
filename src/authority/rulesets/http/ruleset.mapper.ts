import type { RulesetDocument, RulesetLine } from '../domain/ruleset-document.ts';
import type { MatrixCell } from '../../domain/role-matrix.ts';
import type { MatrixCellView } from './matrix.views.ts';
import type { RulesetDocumentView, RulesetLineView } from './ruleset.views.ts';

export const toLineView = (line: RulesetLine): RulesetLineView => {
  const { id, title, state, version, revision, hash, baseId, publishedBy, publishedByName, reason } = line;
  return {
    ...{ id, title, state, version, revision, hash, baseId, publishedBy, publishedByName, reason },
    authors: [...line.authors],
    authorNames: [...line.authorNames],
    validFrom: line.validFrom?.toISOString() ?? null,
    validTo: line.validTo?.toISOString() ?? null,
    changedAt: line.changedAt.toISOString(),
  };
};

export const toDocumentView = (document: RulesetDocument): RulesetDocumentView => {
  const { content, catalogue, review, submittedByName, decidedByName, decidedNote } = document;
  return { ...toLineView(document), content, catalogue, review, submittedByName, decidedByName, decidedNote };
};

export const toCellView = ({ duties, grants, ...cell }: MatrixCell): MatrixCellView => ({
  ...cell,
  duties: duties.map(({ duty }) => duty.kind),
  grants: [...grants],
});
