import Sequencer from '@jest/test-sequencer';

const kinds = ['/test/browser/', '/test/', '/src/'];

/**
 * Jest knows how long each file took last time; on a fresh clone nobody does. Files in a browser take longest, those without
 * a database least: so no worker is left alone with a long file at the end.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const kindOf = ({ path, context }) => {
      const within = path.slice(context.config.rootDir.length);
      return kinds.findIndex((kind) => within.includes(kind));
    };
    return super.sort([...tests]).sort((one, other) => kindOf(one) - kindOf(other));
  }
}
