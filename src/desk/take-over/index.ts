// A list of clients from another record system: brought in, looked at, taken over.
export { LINE_MISTAKES, type LineProblem, mistakeOf, type Place, type ReadLine, reportCsv } from '../../exchange/index.ts';
export { type CheckedList, checkList } from './check.ts';
export { bringList, chooseColumns, type ListChoices, openList, type OpenedList } from './list.ts';
export { offersTakeOver } from './may.ts';
export {
  beginTakeOver,
  dropWork,
  goOn,
  ownTakeOvers,
  reportLines,
  type Steered,
  stopWork,
  takeOverOf,
  undoTakeOver,
} from './steer.ts';
