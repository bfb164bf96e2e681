// Words of a refusal: first the answer, then the reason, then what you can do.

import { both } from '../language.ts';

export const refusalWords = both(
  {
    title: 'Dit gaat niet open',
    why: 'Waarom is dat zo?',
    law: 'Dit staat ook in de wet:',
    lawFirst: 'Dit staat in de wet:',
    notYou: 'Het zegt niets over u. Het geldt voor iedereen in deze situatie.',
    what: 'Wat kunt u doen?',
    still: 'Wat u nog wel ziet',
    noted: (moment: string) => `Wij hebben opgeschreven dat u dit wilde openen: ${moment}.`,
    staffNoted: (moment: string) => `Deze poging staat in het logboek: ${moment}. De cliënt kan dat zien.`,
    seen: (name: string) => `${name} kan dat zien.`,
    closed: 'gaat niet open',
    staffHuman: (who: string, day: string) => `Dit besluit neemt ${who}, uiterlijk op ${day}.`,
    staffHumanSoon: (who: string) => `Dit besluit neemt ${who}.`,
    locked: 'Dit dossier staat op slot',
    lockedSince: (day: string, who: string) =>
      `Sinds ${day} wordt het alleen bewaard. Er gaat niets open, ook niet voor het team. ${who === '' ? 'Vraag de coördinator waarom.' : `Vraag ${who} waarom, of wanneer het slot eraf kan.`}`,
    staffFile: 'Dit dossier hoort niet bij het eigen werk.',
    inEmergency: 'Is wachten gevaarlijk?',
    inEmergencyNote: 'Dan is er noodtoegang. Die wordt altijd nagekeken.',
    emergencyLink: 'Naar de noodknop',
    human: 'Hier beslist een mens over',
    humanBy: (who: string, day: string) => `${who} beslist hierover, uiterlijk op ${day}. U krijgt bericht.`,
    humanSoon: (who: string) => `${who} beslist hierover. U krijgt bericht.`,
  },
  {
    title: 'This does not open',
    why: 'Why is that?',
    law: 'The law says so too:',
    lawFirst: 'The law says so:',
    notYou: 'It says nothing about you. It holds for everybody in this situation.',
    what: 'What can you do?',
    still: 'What you can still see',
    noted: (moment: string) => `We wrote down that you wanted to open this: ${moment}.`,
    staffNoted: (moment: string) => `This attempt is in the log: ${moment}. The client can see that.`,
    seen: (name: string) => `${name} can see that.`,
    closed: 'does not open',
    staffHuman: (who: string, day: string) => `This is decided by ${who}, by ${day}.`,
    staffHumanSoon: (who: string) => `This is decided by ${who}.`,
    locked: 'This file is restricted',
    lockedSince: (day: string, who: string) =>
      `Since ${day} it is only kept. Nothing opens, for the team neither. ${who === '' ? 'Ask the coordinator why.' : `Ask ${who} why, or when it can be lifted.`}`,
    staffFile: 'This file is not part of your own work.',
    inEmergency: 'Is waiting dangerous?',
    inEmergencyNote: 'Then there is emergency access. It is always reviewed.',
    emergencyLink: 'To emergency access',
    human: 'A person decides about this',
    humanBy: (who: string, day: string) => `${who} will decide about this by ${day}. You will be told.`,
    humanSoon: (who: string) => `${who} will decide about this. You will be told.`,
  },
);
/** Ways on after a refusal, by kind. */
export const wayWords = both(
  {
    ask: (name: string) => `Vraag het aan ${name}`,
    askNote: (name: string) => `${name} krijgt een bericht en kan ja of nee zeggen. Het mag ook voor een deel, of tot een datum.`,
    askButton: (name: string) => `Stuur ${name} een vraag`,
    talk: 'Praat met de praktijk',
    talkNote: (name: string) =>
      `${name} kan uitleggen wat er verandert. Over wat er in het dossier staat, mag de praktijk niets zeggen.`,
    call: (phone: string) => `Bel ${phone}.`,
    mail: 'Stuur een bericht',
    disagree: 'Bent u het er niet mee eens?',
    disagreeLink: 'Vraag om een nieuw besluit.',
    disagreeNote:
      'Daar kijkt een ander naar dan het systeem. U krijgt binnen een maand antwoord. U kunt ook klagen bij de Autoriteit Persoonsgegevens of naar de rechter.',
    proof: 'Laat zien dat u gezag heeft',
    proofNote:
      'Heeft u wel gezag? Vraag een uittreksel aan uit het gezagsregister. Dat is gratis. Laat het aan de praktijk zien. Zij passen het dan aan.',
    information: 'Vraag om informatie',
    informationNote:
      'Een ouder zonder gezag mag vragen hoe het gaat. De praktijk vertelt dan het belangrijkste. Het dossier zelf gaat niet open.',
    paper: 'Vraag om toestemming op papier',
    paperNote: (name: string) => `${name} kan u een brief geven waarin staat dat u mag meekijken. Laat die aan de praktijk zien.`,
  },
  {
    ask: (name: string) => `Ask ${name}`,
    askNote: (name: string) => `${name} gets a message and can say yes or no. It may be for a part, or until a date.`,
    askButton: (name: string) => `Send ${name} a question`,
    talk: 'Talk to the practice',
    talkNote: (name: string) => `${name} can explain what changes. The practice may say nothing about what is in the file.`,
    call: (phone: string) => `Call ${phone}.`,
    mail: 'Send a message',
    disagree: 'Do you disagree?',
    disagreeLink: 'Ask for a new decision.',
    disagreeNote:
      'Somebody looks at it, not the system. You get an answer within a month. You can also complain to the Dutch Data Protection Authority or go to court.',
    proof: 'Show that you have parental authority',
    proofNote:
      'Do you have parental authority? Ask for an extract from the register of authority. It is free. Show it to the practice. They will change it.',
    information: 'Ask for information',
    informationNote:
      'A parent without authority may ask how things are going. The practice then tells the main points. The file itself does not open.',
    paper: 'Ask for permission on paper',
    paperNote: (name: string) => `${name} can give you a letter that says that you may see the file. Show it to the practice.`,
  },
);
