// Reasons for giving data to somebody outside, or not.

import type { Text } from '../../policy/index.ts';

type Label = Required<Text>;

export function allowedController(to: Label, purpose: Label): Text {
  return {
    nl: `Deze gegevens mogen naar ${to.nl}. Het doel is: ${purpose.nl}. Geef niet meer dan hiervoor nodig is.`,
    en: `These data may go to ${to.en}. The purpose is ${purpose.en}. Give no more than it needs.`,
  };
}

export function duty(to: Label): Text {
  return {
    nl: `De wet zegt dat wij deze gegevens moeten geven aan ${to.nl}. Geef niet meer dan nodig is.`,
    en: `The law says that we must give these data to ${to.en}. Give no more than needed.`,
  };
}

export function dutyBeyond(to: Label): Text {
  return {
    nl: `De wet zegt dat wij moeten geven wat nodig is aan ${to.nl}. Of dit nodig is, beslist de privacy officer. Vraag waarvoor het nodig is.`,
    en: `The law says that we must give what is needed to ${to.en}. Whether this is needed is for the privacy officer to decide. Ask what it is needed for.`,
  };
}

export function mayReport(to: Label): Text {
  return {
    nl: `De wet geeft ons het recht om dit te melden aan ${to.nl}. Het hoeft niet altijd. Een hulpverlener beslist of het nodig is.`,
    en: `The law gives us the right to report this to ${to.en}. It is not always a must. A care worker decides whether it is needed.`,
  };
}

export function police(): Text {
  return {
    nl: 'De politie krijgt niet zomaar gegevens. Wij hebben een beroepsgeheim. De privacy officer beoordeelt de vraag en vraagt zo nodig om een bevel.',
    en: 'The police do not simply get data. We are bound to secrecy. The privacy officer judges the request and asks for an order if needed.',
  };
}

export function policeNo(): Text {
  return {
    nl: 'De politie krijgt van ons geen gegevens op een gewone vraag. Wij hebben een beroepsgeheim. Verwijs de politie naar de privacy officer.',
    en: 'We give the police no data on a mere request. We are bound to secrecy. Refer the police to the privacy officer.',
  };
}

export function courtOrder(): Text {
  return {
    nl: 'Er is een bevel van de rechter. De privacy officer kijkt of het bevel klopt en wat wij moeten geven.',
    en: 'There is a court order. The privacy officer checks the order and what we must give.',
  };
}

export function noGround(to: Label): Text {
  return {
    nl: `Er is geen goede reden in de wet om dit te geven aan ${to.nl}. Wij zijn gebonden aan geheimhouding. Vraag de cliënt om toestemming, of vraag de ander om zijn wettelijke grond.`,
    en: `The law gives no good reason to give this to ${to.en}. We are bound to secrecy. Ask the client for consent, or ask the other party for its ground in law.`,
  };
}

export function statuteElsewhere(to: Label): Text {
  return {
    nl: `Deze wet geldt niet voor dit dossier, of niet voor ${to.nl} en dit doel. Daarom mogen wij dit niet geven. Vraag de cliënt om toestemming.`,
    en: `This statute does not apply to this file, or not to ${to.en} and this purpose. So we may not give this. Ask the client for consent.`,
  };
}

export function noClause(to: Label): Text {
  return {
    nl: `Wij hebben niet beloofd dat wij dit geven aan ${to.nl}. Daarom mag het niet. Vraag de privacy officer als het toch nodig is.`,
    en: `We have not said that we give this to ${to.en}. So it may not happen. Ask the privacy officer if it is needed after all.`,
  };
}

export function onlyGiven(): Text {
  return {
    nl: 'Iemand van buiten kan niet in ons systeem kijken. Wij geven gegevens alleen zelf, als het mag. Doe een verzoek.',
    en: 'Nobody from outside can look into our system. We give data ourselves, and only when it is allowed. Make a request.',
  };
}

export function judgedDuty(to: Label): Text {
  return {
    nl: `Er zou een wettelijke plicht zijn om dit te geven aan ${to.nl}. Welke wet dat is, staat niet vast. De privacy officer zoekt dat uit.`,
    en: `There is said to be a legal duty to give this to ${to.en}. Which statute it is, is not established. The privacy officer finds out.`,
  };
}

export function processorAllowed(purpose: Label): Text {
  return {
    nl: `Dit bedrijf werkt voor ons. Er is een verwerkersovereenkomst. Het krijgt deze gegevens alleen voor dit doel: ${purpose.nl}.`,
    en: `This company works for us under a processor agreement. It gets these data only for this purpose: ${purpose.en}.`,
  };
}

export function processorUnknown(): Text {
  return {
    nl: 'Dit bedrijf staat niet in onze privacyverklaring voor deze gegevens en dit doel. Daarom krijgt het niets. Vraag de privacy officer.',
    en: 'This company is not in our privacy statement for these data and this purpose. So it gets nothing. Ask the privacy officer.',
  };
}

export function noAgreement(): Text {
  return {
    nl: 'Er is geen goede verwerkersovereenkomst met dit bedrijf. Zonder overeenkomst krijgt het geen gegevens. Sluit eerst een overeenkomst.',
    en: 'There is no proper processor agreement with this company. Without it the company gets no data. Conclude one first.',
  };
}

export function ownPurposes(): Text {
  return {
    nl: 'Dit bedrijf werkt niet alleen in opdracht van ons. Dan is het geen verwerker en mag het deze gegevens niet krijgen. Vraag de privacy officer.',
    en: 'This company does not work on our instructions only. Then it is no processor and may not get these data. Ask the privacy officer.',
  };
}

export function outsideEea(): Text {
  return {
    nl: 'De gegevens zouden naar een land buiten de EER gaan, of wij weten niet naar welk land. Daar is geen waarborg voor. Kies een bedrijf binnen de EER.',
    en: 'The data would go to a country outside the EEA, or we do not know where. There is no safeguard for that. Choose a company inside the EEA.',
  };
}

export function outsideTerritory(): Text {
  return {
    nl: 'Wij hebben beloofd waar uw gegevens blijven. Dit land hoort daar niet bij. Daarom mag het niet.',
    en: 'We promised where the data stay. This country is not part of that. So it may not happen.',
  };
}

export function outsidePrinciple(): Text {
  return {
    nl: 'Wij hebben beloofd dat gegevens in principe binnen een bepaald gebied blijven. Dit land ligt erbuiten. De privacy officer beslist of het toch mag.',
    en: 'We promised that data stay within an area in principle. This country lies outside it. The privacy officer decides whether it may happen after all.',
  };
}

export function judged(): Text {
  return {
    nl: 'Of dit mag, moet iemand van ons beoordelen. Wacht op dat oordeel en geef tot dan niets.',
    en: 'Whether this is allowed must be judged by one of us. Wait for that judgement and give nothing until then.',
  };
}
