// Reasons for people who work here.

import type { Text } from '../../policy/index.ts';
import type { Spoken } from './spoken.ts';

type Label = Required<Text>;

export function allowed(what: Label, purpose: Label): Spoken {
  return {
    nl: `U mag ${what.nl}. U heeft dit nodig voor uw werk: ${purpose.nl}.`,
    en: `You may ${what.en}. You need this for your work: ${purpose.en}.`,
    aboutAsker: {
      nl: `Deze medewerker mag ${what.nl}. Dat is nodig voor het werk: ${purpose.nl}.`,
      en: `This employee may ${what.en}. The work needs it: ${purpose.en}.`,
    },
  };
}

export function emergency(what: Label): Spoken {
  return {
    nl: `U mag ${what.nl}, omdat het een noodgeval is. Schrijf op waarom het nodig was. De privacy officer kijkt dit na.`,
    en: `You may ${what.en} because this is an emergency. Write down why it was needed. The privacy officer will review it.`,
    aboutAsker: {
      nl: `Deze medewerker mag ${what.nl}, omdat het een noodgeval is. De privacy officer kijkt dit na.`,
      en: `This employee may ${what.en} because this is an emergency. The privacy officer will review it.`,
    },
  };
}

export function noSecrecy(): Spoken {
  return {
    nl: 'U heeft nog geen geheimhouding getekend. Zonder handtekening mag u geen gegevens van cliënten zien. Teken de verklaring en probeer het opnieuw.',
    en: 'You have not signed the promise of secrecy yet. Without it you may not see data of clients. Sign it and try again.',
    aboutAsker: {
      nl: 'Deze medewerker heeft nog geen geheimhouding getekend. Zonder handtekening gaan er geen gegevens van cliënten open.',
      en: 'This employee has not signed the promise of secrecy yet. Without it no data of clients open.',
    },
  };
}

export function noCareRelation(): Spoken {
  return {
    nl: 'U helpt deze cliënt niet. Daarom mag u dit niet zien. Hoort u bij het team van deze cliënt? Vraag de coördinator om u toe te voegen. Is het een noodgeval? Gebruik dan de noodknop.',
    en: "You do not help this client. So you may not see this. Are you in this client's team? Ask the coordinator to add you. Is it an emergency? Use the emergency button.",
    aboutAsker: {
      nl: 'Wie deze cliënt niet helpt, mag dit niet zien. De coördinator kan iemand toevoegen aan het team. Voor een noodgeval is er de noodknop.',
      en: 'Who does not help this client may not see this. The coordinator can add somebody to the team. For an emergency there is the emergency button.',
    },
  };
}

export function noBreakGlass(): Spoken {
  return {
    nl: 'Voor een noodgeval moet u de noodknop gebruiken en een reden geven. Dat heeft u niet gedaan.',
    en: 'In an emergency you must use the emergency button and give a reason. You have not done so.',
    aboutAsker: {
      nl: 'Voor een noodgeval is de noodknop nodig, met een reden. Die is niet gebruikt.',
      en: 'An emergency needs the emergency button, with a reason. It was not used.',
    },
  };
}

export function noAssignment(): Spoken {
  return {
    nl: 'U heeft geen opdracht voor deze cliënt. Daarom mag u dit niet zien. Vraag uw leidinggevende om een opdracht.',
    en: 'You have no assignment for this client. So you may not see this. Ask your manager for an assignment.',
    aboutAsker: {
      nl: 'Deze medewerker heeft geen opdracht voor deze cliënt. Daarom gaat dit niet open.',
      en: 'This employee has no assignment for this client. So this does not open.',
    },
  };
}

export function noRequest(): Spoken {
  return {
    nl: 'Dit mag alleen als de cliënt erom heeft gevraagd. Er is geen verzoek. Leg het verzoek eerst vast.',
    en: 'This is only allowed when the client asked for it. There is no request. Record the request first.',
  };
}

export function needUnseen(need: Label): Spoken {
  return {
    nl: `Hiervoor is nog iets nodig: ${need.nl}. Dat is er niet. Vraag de privacy officer hoe u dit regelt.`,
    en: `Something else is needed for this: ${need.en}. It is not there. Ask the privacy officer how to arrange it.`,
  };
}

/** No row of the policy gives this role this action on these data for this purpose. */
export function noRow(what: Label, purpose: Label): Spoken {
  return {
    nl: `In uw functie mag u dit niet: ${what.nl}. Het gaat om dit doel: ${purpose.nl}. Heeft u het echt nodig? Vraag het aan de privacy officer.`,
    en: `In your role you may not ${what.en} for this purpose: ${purpose.en}. If you really need it, ask the privacy officer.`,
    aboutAsker: {
      nl: `In deze functie mag dit niet: ${what.nl}. Het gaat om dit doel: ${purpose.nl}.`,
      en: `In this role one may not ${what.en} for this purpose: ${purpose.en}.`,
    },
  };
}

export function otherClients(): Spoken {
  return {
    nl: 'Dit mag u niet bij deze cliënt. De regel is er voor cliënten met een andere leeftijd of in een andere situatie. Vraag de coördinator wie dit wel mag.',
    en: 'You may not do this for this client. The rule is for clients of another age or in another situation. Ask the coordinator who may.',
    aboutAsker: {
      nl: 'Deze medewerker mag dit niet bij deze cliënt. De regel is er voor cliënten met een andere leeftijd of in een andere situatie.',
      en: 'This employee may not do this for this client. The rule is for clients of another age or in another situation.',
    },
  };
}

export function mustBeJudged(): Spoken {
  return {
    nl: 'Er is een reden om dit niet te laten zien. Een collega moet dat eerst beoordelen. Wacht op dat oordeel.',
    en: 'There is a reason not to show this. A colleague must judge it first. Wait for that judgement.',
  };
}

export function oversight(): Spoken {
  return {
    nl: 'U mag dit bekijken, omdat u toezicht houdt op de privacy. U mag niets veranderen.',
    en: 'You may read this because you watch over privacy. You may change nothing.',
    aboutAsker: {
      nl: 'Wie toezicht houdt op de privacy, mag dit bekijken en niets veranderen.',
      en: 'Who watches over privacy may read this and change nothing.',
    },
  };
}
