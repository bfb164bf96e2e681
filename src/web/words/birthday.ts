// Words about a birthday that changes who may read: to the child, and to a parent.

import { both } from '../language.ts';

export const birthdayWords = both(
  {
    own: (day: string, age: number) => `Op ${day} wordt u ${age} jaar.`,
    of: (name: string, day: string, age: number) => `Op ${day} wordt ${name} ${age} jaar.`,
    changes: 'Dit verandert',
    stays: 'Dit blijft',
    own12: 'U beslist mee over de hulp. De praktijk vraagt het u en uw ouders samen.',
    own16: 'U beslist zelf over de hulp en over wie uw dossier mag lezen.',
    own18: 'U bent volwassen. Niemand heeft dan nog gezag over u.',
    ownOpens: 'U mag uw dossier zelf lezen.',
    ownReads: 'U mag uw dossier lezen.',
    ownClose:
      'Uw ouders mogen niet meer meelezen. Dat mag alleen als u daar ja op zegt. Zei u al ja? Dan geldt dat tot u het intrekt.',
    ownClose18: 'Uw ouders mogen niet meer meelezen.',
    ownStay: 'Uw ouders met gezag mogen meelezen. Wilt u dat niet? Dat kunt u zeggen bij uw dossier.',
    of12: (name: string) => `${name} beslist mee over de hulp. De praktijk vraagt het u en ${name} samen.`,
    of16: (name: string) => `${name} beslist zelf over de hulp en over wie het dossier mag lezen.`,
    of18: (name: string) => `${name} is volwassen en uw gezag stopt.`,
    ofOpens: (name: string) => `${name} mag het dossier zelf lezen.`,
    ofClose: (name: string) => `U mag het dossier alleen nog lezen als ${name} daar ja op zegt. Praat er samen over.`,
    ofClose18: 'U mag het dossier niet meer lezen.',
    ofStay: 'U mag het dossier blijven lezen.',
    team: 'De mensen die helpen blijven dezelfde, en wat in het dossier staat blijft staan.',
  },
  {
    own: (day: string, age: number) => `You turn ${age} on ${day}.`,
    of: (name: string, day: string, age: number) => `${name} turns ${age} on ${day}.`,
    changes: 'This changes',
    stays: 'This stays',
    own12: 'You decide about the help too. The practice asks you and your parents together.',
    own16: 'You decide yourself about the help and about who may read your file.',
    own18: 'You are of age. Nobody has authority over you any more.',
    ownOpens: 'You may read your file yourself.',
    ownReads: 'You may read your file.',
    ownClose:
      'Your parents may no longer read along. They may only if you say yes. Did you say yes before? Then that counts until you take it back.',
    ownClose18: 'Your parents may no longer read along.',
    ownStay: 'Your parents with authority may read along. Do you not want that? You can say so at your file.',
    of12: (name: string) => `${name} decides about the help too. The practice asks you and ${name} together.`,
    of16: (name: string) => `${name} decides alone about the help and about who may read the file.`,
    of18: (name: string) => `${name} is of age and your authority ends.`,
    ofOpens: (name: string) => `${name} may read the file.`,
    ofClose: (name: string) => `You may only read the file if ${name} says yes. Talk about it together.`,
    ofClose18: 'You may no longer read the file.',
    ofStay: 'You may go on reading the file.',
    team: 'The people who help stay the same, and what is in the file stays in it.',
  },
);
