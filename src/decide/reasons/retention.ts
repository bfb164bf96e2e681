// Why a record stays, goes, or waits for somebody's judgement.

import { type Day, sayDay, type Text } from '../../policy/index.ts';

const until = (day: Day): Required<Text> => ({ nl: sayDay(day, 'nl'), en: sayDay(day, 'en') });

export function mustStay(day: Day, article: string): Text {
  return {
    nl: `De wet zegt dat wij dit moeten bewaren tot en met ${until(day).nl} (${article}).`,
    en: `The law says that we must keep this up to and including ${until(day).en} (${article}).`,
  };
}

export function promisedToStay(day: Day): Text {
  return {
    nl: `Wij hebben beloofd dit te bewaren tot en met ${until(day).nl}.`,
    en: `We promised to keep this up to and including ${until(day).en}.`,
  };
}

export function goesOn(day: Day): Text {
  return {
    nl: `Dit mag er nog zijn tot en met ${until(day).nl}. Daarna wissen wij het.`,
    en: `This may be there up to and including ${until(day).en}. Then we erase it.`,
  };
}

export function due(day: Day): Text {
  return {
    nl: `De bewaartermijn eindigde op ${until(day).nl}. Dit moet nu gewist worden.`,
    en: `The storage term ended on ${until(day).en}. This must be erased now.`,
  };
}

export function running(): Text {
  return {
    nl: 'De termijn is nog niet begonnen, omdat de zorg of de zaak nog loopt. Wij bewaren dit nog.',
    en: 'The term has not started, because the care or the matter still goes on. We still keep this.',
  };
}

export function held(day: Day | undefined): Text {
  return day === undefined
    ? {
        nl: 'Er loopt een zaak waarvoor dit nodig is. Tot die voorbij is, wissen wij niets.',
        en: 'There is a matter for which this is needed. Until it is over we erase nothing.',
      }
    : {
        nl: `Er loopt een zaak waarvoor dit nodig is. Tot en met ${until(day).nl} wissen wij niets.`,
        en: `There is a matter for which this is needed. Up to and including ${until(day).en} we erase nothing.`,
      };
}

export function dateMissing(): Text {
  return {
    nl: 'Wij weten niet op welke dag de termijn begon. Zoek de datum op en vul die in.',
    en: 'We do not know on which day the term started. Look up the date and add it.',
  };
}

export function noTerm(): Text {
  return {
    nl: 'Voor deze gegevens is geen termijn afgesproken die wij kunnen uitrekenen. Iemand moet beslissen hoe lang dit nodig is.',
    en: 'No term that we can compute was agreed for these data. Somebody must decide how long they are needed.',
  };
}

export function asLongAsNeeded(): Text {
  return {
    nl: 'Wij bewaren dit zo lang als nodig. Iemand moet beoordelen of het nog nodig is.',
    en: 'We keep this as long as needed. Somebody must judge whether it is still needed.',
  };
}

export function granted(day: Day): Text {
  return {
    nl: `De cliënt vraagt om dit te wissen, en de wet staat dat toe. Wij wissen het uiterlijk op ${until(day).nl}.`,
    en: `The client asks to have this erased, and the law allows it. We erase it by ${until(day).en}.`,
  };
}

export function firm(day: Day, article: string): Text {
  return {
    nl: `De cliënt vraagt om dit te wissen. Dat kan nog niet: de wet zegt dat wij het bewaren tot en met ${until(day).nl} (${article}). Tot dan gebruiken wij het nergens anders voor.`,
    en: `The client asks to have this erased. That is not possible yet: the law says we keep it up to and including ${until(day).en} (${article}). Until then we use it for nothing else.`,
  };
}

export function tooEarly(day: Day, article: string): Text {
  return {
    nl: `De cliënt kan hier pas na ${until(day).nl} om vragen (${article}). Tot dan bewaren wij het dossier.`,
    en: `The client can only ask this after ${until(day).en} (${article}). Until then we keep the file.`,
  };
}

export function otherMustAsk(): Text {
  return {
    nl: 'De cliënt kan dit niet zelf vragen. De vertegenwoordiger van de cliënt mag het wel vragen.',
    en: "The client cannot ask this himself. The client's representative may ask it.",
  };
}

export function clientMustAsk(): Text {
  return {
    nl: 'De cliënt beslist hier zelf over. Daarom moet de cliënt het zelf vragen.',
    en: 'The client decides about this. So the client must ask it himself.',
  };
}

export function whoAsks(): Text {
  return {
    nl: 'De wet zegt niet wie voor deze cliënt om vernietiging mag vragen. Een hulpverlener beslist, met redenen.',
    en: 'The law does not say who may ask for destruction for this client. A care worker decides, with reasons.',
  };
}

export function inWriting(): Text {
  return {
    nl: 'De wet vraagt een verzoek op papier of per e-mail. Vraag de cliënt om het op te schrijven.',
    en: 'The law asks for a request in writing. Ask the client to write it down.',
  };
}
