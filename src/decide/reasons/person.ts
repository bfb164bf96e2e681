// Reasons for clients, parents, representatives and relatives. They say who decides, and what one can do.

import type { AgeBand } from '../../law/index.ts';
import type { PersonKind } from '../asker.ts';
import type { Text } from '../../policy/index.ts';
import type { Spoken } from './spoken.ts';

/** What the law calls the asker, once the client's age is known. */
export interface Who {
  readonly kind: PersonKind;
  readonly authority: boolean;
}

/** The law refuses inspection. */
export function refused(who: Who, band: AgeBand, capable: boolean, plainAvg: boolean): Spoken {
  switch (who.kind) {
    case 'client':
      return refusedClient(band, capable);
    case 'parent':
    case 'guardian':
      return refusedParent(who, band);
    case 'curator':
    case 'mentor':
      return band !== 'adult'
        ? {
            nl: 'Een curator of mentor beslist pas voor iemand van 18 jaar of ouder. Voor een kind beslissen de ouders met gezag of de voogd. Vraag het aan hen.',
            en: 'A curator or mentor only decides for somebody of 18 or older. For a child the parents with authority or the guardian decide. Ask them.',
            aboutAsker: {
              nl: 'Een curator of mentor beslist pas voor iemand van 18 jaar of ouder. Voor een kind beslissen de ouders met gezag of de voogd.',
              en: 'A curator or mentor only decides for somebody of 18 or older. For a child the parents with authority or the guardian decide.',
            },
          }
        : decidesAlone();
    case 'administrator':
      return {
        nl: 'Als bewindvoerder gaat u over het geld, niet over de zorg. Daarom mag u dit niet zien. U mag wel de rekeningen en de betalingen zien.',
        en: 'As administrator you look after the money, not the care. So you may not see this. You may see the invoices and the payments.',
        aboutAsker: {
          nl: 'Een bewindvoerder gaat over het geld, niet over de zorg. Daarom gaat dit niet open, en de rekeningen en de betalingen wel.',
          en: 'An administrator looks after the money, not the care. So this does not open, and the invoices and the payments do.',
        },
      };
    case 'authorised':
      if (band === 'adult' && !capable && !plainAvg) return onlyLegal();
      return band === 'adult' || (band === '16-17' && capable) ? decidesAlone() : underAge();
    case 'relative':
      if (band !== 'adult') return underAge();
      return capable ? decidesAlone() : onlyLegal();
  }
}

function refusedClient(band: AgeBand, capable: boolean): Spoken {
  if (band === 'under-12') {
    return {
      nl: 'U bent nog geen 12 jaar. Daarom mag uw ouder of voogd het dossier voor u bekijken. U mag ons altijd vragen wat erin staat.',
      en: 'You are not 12 yet. So your parent or guardian may look at the file for you. You may always ask us what is in it.',
      aboutAsker: {
        nl: 'De cliënt is nog geen 12 jaar. Daarom bekijkt de ouder of voogd het dossier voor het kind. Het kind mag altijd vragen wat erin staat.',
        en: 'The client is not 12 yet. So the parent or guardian looks at the file for the child. The child may always ask what is in it.',
      },
    };
  }
  if (capable) {
    return {
      nl: 'U bent nog geen 16 jaar. Bij dit soort hulp vraagt uw ouder of voogd het dossier voor u op. U mag ons altijd vragen wat erin staat.',
      en: 'You are not 16 yet. For this kind of help your parent or guardian asks for the file for you. You may always ask us what is in it.',
      aboutAsker: {
        nl: 'De cliënt is nog geen 16 jaar. Bij dit soort hulp vraagt de ouder of voogd het dossier op. De cliënt mag altijd vragen wat erin staat.',
        en: 'The client is not 16 yet. For this kind of help the parent or guardian asks for the file. The client may always ask what is in it.',
      },
    };
  }
  return {
    nl: 'Iemand heeft vastgesteld dat u dit nu niet goed kunt overzien. Daarom mag uw vertegenwoordiger het dossier voor u bekijken. Bent u het daar niet mee eens? Vraag uw hulpverlener om een gesprek.',
    en: 'Somebody established that you cannot oversee this now. So your representative may look at the file for you. If you disagree, ask your care worker for a talk.',
    aboutAsker: {
      nl: 'Iemand heeft vastgesteld dat de cliënt dit nu niet goed kan overzien. Daarom bekijkt de vertegenwoordiger het dossier voor de cliënt.',
      en: 'Somebody established that the client cannot oversee this now. So the representative looks at the file for the client.',
    },
  };
}

function refusedParent(who: Who, band: AgeBand): Spoken {
  if (band === 'adult') {
    return {
      nl: 'Uw kind is 18 jaar of ouder. Daarom heeft u geen gezag meer. Uw kind beslist zelf wie het dossier ziet. Vraag het aan uw kind.',
      en: 'Your child is 18 or older. So you no longer have authority. Your child decides who sees the file. Ask your child.',
      aboutAsker: {
        nl: 'De cliënt is 18 jaar of ouder. Daarom heeft deze ouder geen gezag meer. De cliënt beslist zelf wie het dossier ziet.',
        en: 'The client is 18 or older. So this parent no longer has authority. The client decides who sees the file.',
      },
    };
  }
  if (who.kind === 'parent' && !who.authority) {
    return {
      nl: 'U heeft geen gezag over dit kind. Daarom mag u het dossier niet zien. U mag ons wel vragen hoe het met uw kind gaat. Dan vertellen wij u het belangrijkste.',
      en: 'You do not have authority over this child. So you may not see the file. You may ask us how your child is doing. Then we tell you what matters most.',
      aboutAsker: {
        nl: 'Deze ouder heeft geen gezag over het kind. Daarom gaat het dossier niet open. Deze ouder mag wel vragen hoe het met het kind gaat. Vertel dan het belangrijkste.',
        en: 'This parent does not have authority over the child. So the file does not open. This parent may ask how the child is doing. Then tell what matters most.',
      },
    };
  }
  return sixteen();
}

function sixteen(): Spoken {
  return {
    nl: 'Uw kind is 16 jaar of ouder en beslist zelf wie het dossier ziet. U mag het zien als uw kind daar ja op zegt. Vraag het aan uw kind, of praat met ons.',
    en: 'Your child is 16 or older and decides who sees the file. You may see it if your child says yes. Ask your child, or talk to us.',
    aboutAsker: {
      nl: 'De cliënt is 16 jaar of ouder en beslist zelf wie het dossier ziet. Deze persoon mag het zien als de cliënt daar ja op zegt.',
      en: 'The client is 16 or older and decides who sees the file. This person may see it if the client says yes.',
    },
  };
}

function decidesAlone(): Spoken {
  return {
    nl: 'De cliënt kan hier zelf over beslissen. Daarom mag alleen de cliënt het dossier zien. Vraag de cliënt om toestemming.',
    en: 'The client can decide about this. So only the client may see the file. Ask the client for consent.',
    aboutAsker: {
      nl: 'De cliënt kan hier zelf over beslissen. Daarom mag alleen de cliënt het dossier zien. Deze persoon kan de cliënt om toestemming vragen.',
      en: 'The client can decide about this. So only the client may see the file. This person may ask the client for consent.',
    },
  };
}

function underAge(): Spoken {
  return {
    nl: 'De cliënt is nog minderjarig. Alleen een ouder met gezag of een voogd mag het dossier voor het kind zien. Vraag het aan hen.',
    en: 'The client is a minor. Only a parent with authority or a guardian may see the file for the child. Ask them.',
    aboutAsker: {
      nl: 'De cliënt is nog minderjarig. Alleen een ouder met gezag of een voogd mag het dossier voor het kind zien.',
      en: 'The client is a minor. Only a parent with authority or a guardian may see the file for the child.',
    },
  };
}

function onlyLegal(): Spoken {
  return {
    nl: 'U mag dit dossier niet zien. De wet noemt wie dat mag als de cliënt niet zelf kan beslissen, en u hoort daar niet bij. Vraag de curator, de mentor of ons wie het wel mag.',
    en: 'You may not see this file. The law names who may when the client cannot decide, and you are not among them. Ask the curator, the mentor or us who may.',
    aboutAsker: {
      nl: 'Deze persoon mag dit dossier niet zien. De wet noemt wie dat mag als de cliënt niet zelf kan beslissen, en deze persoon hoort daar niet bij.',
      en: 'This person may not see this file. The law names who may when the client cannot decide, and this person is not among them.',
    },
  };
}

/** The law allows it only with the client's yes, and there is none. */
export function needsYes(who: Who, band: AgeBand): Spoken {
  if (band === '16-17' && (who.kind === 'parent' || who.kind === 'guardian')) return sixteen();
  return {
    nl: 'De cliënt beslist zelf wie het dossier ziet. U mag het zien als de cliënt daar ja op zegt. Dat is nog niet gebeurd. Vraag het aan de cliënt.',
    en: 'The client decides who sees the file. You may see it if the client says yes. That has not happened yet. Ask the client.',
    aboutAsker: {
      nl: 'De cliënt beslist zelf wie het dossier ziet. Deze persoon mag het zien als de cliënt daar ja op zegt. Dat is nog niet gebeurd.',
      en: 'The client decides who sees the file. This person may see it if the client says yes. That has not happened yet.',
    },
  };
}

/** Inspection is allowed. */
export function allowed(who: Who, band: AgeBand, byConsent: boolean): Spoken {
  if (who.kind === 'client') {
    return {
      nl: 'Dit gaat over u. Daarom mag u het zien en er een kopie van krijgen. Staat er iets in over een ander? Dat laten wij weg.',
      en: 'This is about you. So you may see it and get a copy. Is there something in it about another person? We leave that out.',
      aboutAsker: {
        nl: 'Dit gaat over de cliënt. Daarom mag de cliënt het zien en er een kopie van krijgen. Wat over een ander gaat, valt weg.',
        en: 'This is about the client. So the client may see it and get a copy. What is about another person is left out.',
      },
    };
  }
  if (byConsent) {
    return {
      nl: 'De cliënt vindt het goed dat u dit ziet. Daarom mag het. De cliënt kan dat altijd veranderen.',
      en: 'The client agrees that you see this. So you may. The client can always change that.',
      aboutAsker: {
        nl: 'De cliënt vindt het goed dat deze persoon dit ziet. Daarom mag het. De cliënt kan dat altijd veranderen.',
        en: 'The client agrees that this person sees this. So it is allowed. The client can always change that.',
      },
    };
  }
  if (who.kind === 'administrator') {
    return {
      nl: 'U bent bewindvoerder. Daarom mag u de rekeningen en de betalingen zien. De rest van het dossier niet.',
      en: 'You are the administrator. So you may see the invoices and the payments. Not the rest of the file.',
      aboutAsker: {
        nl: 'Deze persoon is bewindvoerder. Daarom gaan de rekeningen en de betalingen open, en de rest van het dossier niet.',
        en: 'This person is the administrator. So the invoices and the payments open, and the rest of the file does not.',
      },
    };
  }
  if ((who.kind === 'parent' || who.kind === 'guardian') && band !== 'adult') {
    return band === '12-15'
      ? {
          nl: 'U heeft het gezag en uw kind is 12 tot en met 15 jaar. Daarom mag u het dossier zien. Staat er iets in over een ander? Dat laten wij weg.',
          en: 'You have authority and your child is 12 to 15 years old. So you may see the file. Is there something in it about another person? We leave that out.',
          aboutAsker: {
            nl: 'Deze persoon heeft het gezag en de cliënt is 12 tot en met 15 jaar. Daarom gaat het dossier open. Wat over een ander gaat, valt weg.',
            en: 'This person has authority and the client is 12 to 15 years old. So the file opens. What is about another person is left out.',
          },
        }
      : {
          nl: 'U heeft het gezag over dit kind en beslist voor het kind. Daarom mag u het dossier zien. Staat er iets in over een ander? Dat laten wij weg.',
          en: 'You have authority over this child and decide for it. So you may see the file. Is there something in it about another person? We leave that out.',
          aboutAsker: {
            nl: 'Deze persoon heeft het gezag en beslist voor het kind. Daarom gaat het dossier open. Wat over een ander gaat, valt weg.',
            en: 'This person has authority and decides for the child. So the file opens. What is about another person is left out.',
          },
        };
  }
  return {
    nl: 'De cliënt kan hier nu niet zelf over beslissen. U mag dat voor de cliënt doen. Daarom mag u het dossier zien. Staat er iets in over een ander? Dat laten wij weg.',
    en: 'The client cannot decide about this now. You may do so for the client. So you may see the file. Is there something in it about another person? We leave that out.',
    aboutAsker: {
      nl: 'De cliënt kan hier nu niet zelf over beslissen. Deze persoon mag dat voor de cliënt doen. Daarom gaat het dossier open. Wat over een ander gaat, valt weg.',
      en: 'The client cannot decide about this now. This person may do so for the client. So the file opens. What is about another person is left out.',
    },
  };
}

/**
 * A child objects, or somebody doubts whether it is good that this asker sees it: the asker hears the same, so that a child can object without the
 * parent hearing of it.
 */
export function weighed(): Spoken {
  return {
    nl: 'Een hulpverlener kijkt eerst of u dit mag zien, en vertelt u het antwoord. Daar kunnen verschillende redenen voor zijn. Praat gerust met ons.',
    en: 'A care worker first looks whether you may see this, and tells you the answer. There can be different reasons for that. Feel free to talk to us.',
    aboutAsker: {
      nl: 'Een hulpverlener beslist eerst of deze persoon dit mag zien. De cliënt wil het niet, of iemand twijfelt of het goed is. Bij Gezag en besluiten staat waarom.',
      en: 'A care worker first decides whether this person may see this. The client does not want it, or somebody doubts whether it is good. Under Authority and decisions it says why.',
    },
  };
}

export function contrary(): Spoken {
  return {
    nl: 'Het is niet goed voor de cliënt als u dit ziet. Daarom mag het niet. Vraag ons om uitleg. U kunt ook een klacht indienen.',
    en: 'It would not be good for the client if you saw this. So you may not. Ask us to explain. You can also complain.',
    aboutAsker: {
      nl: 'Het is niet goed voor de cliënt als deze persoon dit ziet. Daarom mag het niet.',
      en: 'It would not be good for the client if this person saw this. So it is not allowed.',
    },
  };
}

/** The law leaves it to a human from the start. */
export function open(): Spoken {
  return {
    nl: 'Het is niet vanzelf duidelijk of u hierover gaat of de cliënt zelf. Een hulpverlener beslist dat en vertelt u waarom.',
    en: 'It is not clear by itself whether this is yours to decide or the client’s. A care worker decides that and tells you why.',
    aboutAsker: {
      nl: 'Het is niet vanzelf duidelijk of deze persoon hierover gaat of de cliënt zelf. Een hulpverlener beslist dat en zegt waarom.',
      en: 'It is not clear by itself whether this is for this person to decide or for the client. A care worker decides that and says why.',
    },
  };
}

/** A person from the client's side asks for something that is not inspection. */
export function onlyInspection(): Spoken {
  return {
    nl: 'U kunt het dossier inzien of een kopie vragen. Iets anders kan zo niet. Wilt u iets veranderen of wissen? Doe dan een verzoek.',
    en: 'You can inspect the file or ask for a copy. Nothing else is possible this way. Do you want something changed or erased? Make a request.',
    aboutAsker: {
      nl: 'Deze persoon kan het dossier inzien of een kopie vragen. Iets anders kan zo niet: daarvoor is een verzoek nodig.',
      en: 'This person can inspect the file or ask for a copy. Nothing else is possible this way: that needs a request.',
    },
  };
}

export function otherPurpose(purpose: Required<Text>): Spoken {
  return {
    nl: `U kunt dit niet opvragen voor dit doel: ${purpose.nl}. Wilt u het dossier zien? Vraag dan om inzage.`,
    en: `You cannot ask this for this purpose: ${purpose.en}. Do you want to see the file? Ask for inspection.`,
    aboutAsker: {
      nl: `Deze persoon kan dit niet opvragen voor dit doel: ${purpose.nl}. Om inzage vragen kan wel.`,
      en: `This person cannot ask this for this purpose: ${purpose.en}. Asking for inspection is possible.`,
    },
  };
}

export function facts(): Spoken {
  return {
    nl: 'U bent ouder van dit kind. Daarom mag u weten hoe het in grote lijnen gaat. Het hele dossier mag u niet zien.',
    en: 'You are a parent of this child. So you may know how things are going in outline. You may not see the whole file.',
    aboutAsker: {
      nl: 'Deze persoon is ouder van het kind. Daarom mag deze ouder weten hoe het in grote lijnen gaat. Het hele dossier gaat niet open.',
      en: 'This person is a parent of the child. So this parent may know how things are going in outline. The whole file does not open.',
    },
  };
}

export function factsTold(): Spoken {
  return {
    nl: 'U bent ouder van dit kind. Daarom mag u weten hoe het in grote lijnen gaat. Een hulpverlener vertelt het u. Het dossier zelf mag u niet zien.',
    en: 'You are a parent of this child. So you may know how things are going in outline. A care worker will tell you. You may not see the file itself.',
    aboutAsker: {
      nl: 'Deze persoon is ouder van het kind. Een hulpverlener vertelt deze ouder hoe het in grote lijnen gaat. Het dossier zelf gaat niet open.',
      en: 'This person is a parent of the child. A care worker tells this parent how things are going in outline. The file itself does not open.',
    },
  };
}

export function factsOnlyParents(): Spoken {
  return {
    nl: 'Alleen een ouder van een kind kan hierom vragen. Vraag om inzage als u het dossier wilt zien.',
    en: 'Only a parent of a child can ask for this. Ask for inspection if you want to see the file.',
    aboutAsker: {
      nl: 'Alleen een ouder van een kind kan hierom vragen. Deze persoon kan wel om inzage vragen.',
      en: 'Only a parent of a child can ask for this. This person may ask for inspection.',
    },
  };
}
