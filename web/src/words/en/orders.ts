export const orders = {
  title: 'To carry out',
  executor: 'Who carries it out',
  everybody: 'Everything',
  state: 'State',
  confirm: 'Done',
  fail: 'Could not be done',
  externalRef: 'Reference in the other system',
  ordered: (ago: string) => `ordered ${ago}`,
  allDone: 'All carried out',
  allDoneHint: 'Every approved remedy here has been confirmed. New ones show up as soon as they are approved.',
  nothing: 'Nothing here',
  nothingHint: 'No order in this state.',
};
