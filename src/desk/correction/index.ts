// 'Klopt dit niet?': asking for a correction, and answering.
export {
  askCorrection,
  type CorrectionLine,
  correctionForm,
  correctionsOf,
  openForCorrection,
  runningOf,
} from './ask.ts';
export { dataIn } from './datum.ts';
export { decideCorrection, openCorrection } from './decide.ts';
export { type ToldKind, toldOf, whatWeHave } from './told.ts';
