const { TestEnvironment } = require('jest-environment-node');

/** A mutant is killed by the first test that fails; Jest's own `bail` would finish the file. */
module.exports = class StopAtFirstFailure extends TestEnvironment {
  #failed = false;

  handleTestEvent(event) {
    if (event.name === 'test_fn_failure') this.#failed = true;
    if (event.name === 'test_start' && this.#failed) event.test.mode = 'skip';
  }
};
