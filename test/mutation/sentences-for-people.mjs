import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/**
 * The English sentence of an error is for people who read a log: a code and details say the same to programs, and screens make
 * their own sentences of those. A test that repeats the sentence would find no fault worth finding.
 */
const sentencesForPeople = {
  shouldIgnore({ node, parent, key }) {
    const isText = node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
    if (!isText || parent?.type !== 'NewExpression') return undefined;
    const place = { DomainError: 2, RangeError: 0, Error: 0 }[parent.callee.name];
    return key === place ? 'a sentence for people' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sentences-for-people', sentencesForPeople)];
