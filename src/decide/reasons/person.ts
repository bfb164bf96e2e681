// Reasons for clients, parents, representatives and relatives. They say who decides, and what one can do.

import type { AgeBand } from '../../law/index.ts';
import type { PersonKind } from '../asker.ts';
import type { Text } from '../../policy/index.ts';

/** What the law calls the asker, once the client's age is known. */
export interface Who {
  readonly kind: PersonKind;
  readonly authority: boolean;
}

/** The law refuses inspection. */
export function refused(who: Who, band: AgeBand, capable: boolean, plainAvg: boolean): Text {
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
          }
        : decidesAlone();
    case 'administrator':
      return {
        nl: 'Als bewindvoerder gaat u over het geld, niet over de zorg. Daarom mag u dit niet zien. U mag wel de rekeningen en de betalingen zien.',
        en: 'As administrator you look after the money, not the care. So you may not see this. You may see the invoices and the payments.',
      };
    case 'authorised':
      if (band === 'adult' && !capable && !plainAvg) return onlyLegal();
      return band === 'adult' || (band === '16-17' && capable) ? decidesAlone() : underAge();
    case 'relative':
      if (band !== 'adult') return underAge();
      return capable ? decidesAlone() : onlyLegal();
  }
}

function refusedClient(band: AgeBand, capable: boolean): Text {
  if (band === 'under-12') {
    return {
      nl: 'U bent nog geen 12 jaar. Daarom mag uw ouder of voogd het dossier voor u bekijken. U mag ons altijd vragen wat erin staat.',
      en: 'You are not 12 yet. So your parent or guardian may look at the file for you. You may always ask us what is in it.',
    };
  }
  if (capable) {
    return {
      nl: 'U bent nog geen 16 jaar. Bij dit soort hulp vraagt uw ouder of voogd het dossier voor u op. U mag ons altijd vragen wat erin staat.',
      en: 'You are not 16 yet. For this kind of help your parent or guardian asks for the file for you. You may always ask us what is in it.',
    };
  }
  return {
    nl: 'Iemand heeft vastgesteld dat u dit nu niet goed kunt overzien. Daarom mag uw vertegenwoordiger het dossier voor u bekijken. Bent u het daar niet mee eens? Vraag uw hulpverlener om een gesprek.',
    en: 'Somebody established that you cannot oversee this now. So your representative may look at the file for you. If you disagree, ask your care worker for a talk.',
  };
}

function refusedParent(who: Who, band: AgeBand): Text {
  if (band === 'adult') {
    return {
      nl: 'Uw kind is 18 jaar of ouder. Daarom heeft u geen gezag meer. Uw kind beslist zelf wie het dossier ziet. Vraag het aan uw kind.',
      en: 'Your child is 18 or older. So you no longer have authority. Your child decides who sees the file. Ask your child.',
    };
  }
  if (who.kind === 'parent' && !who.authority) {
    return {
      nl: 'U heeft geen gezag over dit kind. Daarom mag u het dossier niet zien. U mag ons wel vragen hoe het met uw kind gaat. Dan vertellen wij u het belangrijkste.',
      en: 'You do not have authority over this child. So you may not see the file. You may ask us how your child is doing. Then we tell you what matters most.',
    };
  }
  return sixteen();
}

function sixteen(): Text {
  return {
    nl: 'Uw kind is 16 jaar of ouder en beslist zelf wie het dossier ziet. U mag het zien als uw kind daar ja op zegt. Vraag het aan uw kind, of praat met ons.',
    en: 'Your child is 16 or older and decides who sees the file. You may see it if your child says yes. Ask your child, or talk to us.',
  };
}

function decidesAlone(): Text {
  return {
    nl: 'De cliënt kan hier zelf over beslissen. Daarom mag alleen de cliënt het dossier zien. Vraag de cliënt om toestemming.',
    en: 'The client can decide about this. So only the client may see the file. Ask the client for consent.',
  };
}

function underAge(): Text {
  return {
    nl: 'De cliënt is nog minderjarig. Alleen een ouder met gezag of een voogd mag het dossier voor het kind zien. Vraag het aan hen.',
    en: 'The client is a minor. Only a parent with authority or a guardian may see the file for the child. Ask them.',
  };
}

function onlyLegal(): Text {
  return {
    nl: 'U mag dit dossier niet zien. De wet noemt wie dat mag als de cliënt niet zelf kan beslissen, en u hoort daar niet bij. Vraag de curator, de mentor of ons wie het wel mag.',
    en: 'You may not see this file. The law names who may when the client cannot decide, and you are not among them. Ask the curator, the mentor or us who may.',
  };
}

/** The law allows it only with the client's yes, and there is none. */
export function needsYes(who: Who, band: AgeBand): Text {
  if (band === '16-17' && (who.kind === 'parent' || who.kind === 'guardian')) return sixteen();
  return {
    nl: 'De cliënt beslist zelf wie het dossier ziet. U mag het zien als de cliënt daar ja op zegt. Dat is nog niet gebeurd. Vraag het aan de cliënt.',
    en: 'The client decides who sees the file. You may see it if the client says yes. That has not happened yet. Ask the client.',
  };
}

/** Inspection is allowed. */
export function allowed(who: Who, band: AgeBand, byConsent: boolean): Text {
  if (who.kind === 'client') {
    return {
      nl: 'Dit gaat over u. Daarom mag u het zien en er een kopie van krijgen. Staat er iets in over een ander? Dat laten wij weg.',
      en: 'This is about you. So you may see it and get a copy. Is there something in it about another person? We leave that out.',
    };
  }
  if (byConsent) {
    return {
      nl: 'De cliënt vindt het goed dat u dit ziet. Daarom mag het. De cliënt kan dat altijd veranderen.',
      en: 'The client agrees that you see this. So you may. The client can always change that.',
    };
  }
  if (who.kind === 'administrator') {
    return {
      nl: 'U bent bewindvoerder. Daarom mag u de rekeningen en de betalingen zien. De rest van het dossier niet.',
      en: 'You are the administrator. So you may see the invoices and the payments. Not the rest of the file.',
    };
  }
  if ((who.kind === 'parent' || who.kind === 'guardian') && band !== 'adult') {
    return band === '12-15'
      ? {
          nl: 'U heeft het gezag en uw kind is 12 tot en met 15 jaar. Daarom mag u het dossier zien. Staat er iets in over een ander? Dat laten wij weg.',
          en: 'You have authority and your child is 12 to 15 years old. So you may see the file. Is there something in it about another person? We leave that out.',
        }
      : {
          nl: 'U heeft het gezag over dit kind en beslist voor het kind. Daarom mag u het dossier zien. Staat er iets in over een ander? Dat laten wij weg.',
          en: 'You have authority over this child and decide for it. So you may see the file. Is there something in it about another person? We leave that out.',
        };
  }
  return {
    nl: 'De cliënt kan hier nu niet zelf over beslissen. U mag dat voor de cliënt doen. Daarom mag u het dossier zien. Staat er iets in over een ander? Dat laten wij weg.',
    en: 'The client cannot decide about this now. You may do so for the client. So you may see the file. Is there something in it about another person? We leave that out.',
  };
}

/**
 * A child objects, or somebody doubts whether it is good that this asker sees it: the asker hears the same, so that a child can object without the
 * parent hearing of it.
 */
export function weighed(): Text {
  return {
    nl: 'Een hulpverlener kijkt eerst of u dit mag zien, en vertelt u het antwoord. Daar kunnen verschillende redenen voor zijn. Praat gerust met ons.',
    en: 'A care worker first looks whether you may see this, and tells you the answer. There can be different reasons for that. Feel free to talk to us.',
  };
}

export function contrary(): Text {
  return {
    nl: 'Het is niet goed voor de cliënt als u dit ziet. Daarom mag het niet. Vraag ons om uitleg. U kunt ook een klacht indienen.',
    en: 'It would not be good for the client if you saw this. So you may not. Ask us to explain. You can also complain.',
  };
}

/** The law leaves it to a human from the start. */
export function open(): Text {
  return {
    nl: 'Het is niet vanzelf duidelijk of u hierover gaat of de cliënt zelf. Een hulpverlener beslist dat en vertelt u waarom.',
    en: 'It is not clear by itself whether this is yours to decide or the client’s. A care worker decides that and tells you why.',
  };
}

/** A person from the client's side asks for something that is not inspection. */
export function onlyInspection(): Text {
  return {
    nl: 'U kunt het dossier inzien of een kopie vragen. Iets anders kan zo niet. Wilt u iets veranderen of wissen? Doe dan een verzoek.',
    en: 'You can inspect the file or ask for a copy. Nothing else is possible this way. Do you want something changed or erased? Make a request.',
  };
}

export function otherPurpose(purpose: Required<Text>): Text {
  return {
    nl: `U kunt dit niet opvragen voor dit doel: ${purpose.nl}. Wilt u het dossier zien? Vraag dan om inzage.`,
    en: `You cannot ask this for this purpose: ${purpose.en}. Do you want to see the file? Ask for inspection.`,
  };
}

export function facts(): Text {
  return {
    nl: 'U bent ouder van dit kind. Daarom mag u weten hoe het in grote lijnen gaat. Het hele dossier mag u niet zien.',
    en: 'You are a parent of this child. So you may know how things are going in outline. You may not see the whole file.',
  };
}

export function factsTold(): Text {
  return {
    nl: 'U bent ouder van dit kind. Daarom mag u weten hoe het in grote lijnen gaat. Een hulpverlener vertelt het u. Het dossier zelf mag u niet zien.',
    en: 'You are a parent of this child. So you may know how things are going in outline. A care worker will tell you. You may not see the file itself.',
  };
}

export function factsOnlyParents(): Text {
  return {
    nl: 'Alleen een ouder van een kind kan hierom vragen. Vraag om inzage als u het dossier wilt zien.',
    en: 'Only a parent of a child can ask for this. Ask for inspection if you want to see the file.',
  };
}
