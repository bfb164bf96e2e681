// Which data, and which of them the law calls special.

import type { RuleSet } from '../match/rules.ts';

/** Words for data of every day. */
const HARD =
  '(naw|naw-gegevens|personalia|mailadres(sen)?|~aantekeningen|zorgpas|verzekeringspas|meetresultaten|meetgegevens|mobiele nummer|geboortedag|roepnaam|contactpersoon bij nood|hoe (je|u) heet|waar (je|u) woont|(voor|achter|roep|bedrijfs|gebruikers)?naam|namen|voornamen|voor- en achternaam|adressen|adresgegevens|postcode|woonplaats|geboorte ?datum|geboortedata|geboorteplaats|geslacht|nationaliteit|telefoon ?nummers?|mobiele? ?(nummer|telefoonnummer)?|mobiele nummers?|e-?mail ?-?adres(sen)?|emailadres|bsn|bsn-?nummer|burgerservicenummer|burger service nummer|sofinummer|iban|bankrekening ?nummer|rekeningnummer|bankgegevens|bank-? en .. gegevens|betaalgegevens|betalingsgegevens|facturatiegegevens|financiele gegevens|financieringsgegevens|verzekerings?gegevens|verzekerings?nummer|polisnummer|polisgegevens|persoonsgegevens van de ouders|id-bewijs|paspoortnummer|documentnummer|kvk-nummer|btw-nummer|pasfoto|beeldmateriaal|camerabeelden|ip-?adres(sen)?|locatiegegevens|burgerlijke staat|gezinssamenstelling|gezinssituatie|gezagssituatie|gezagsgegevens|verwijsbrief|verwijsgegevens|berichtinhoud|aantekeningen|gespreksverslagen|behandelplan|zorgplan|begeleidingsplan|hulpverleningsplan|indicatiebesluit|diagnoses?|medicatie~?|medicijn~|allergie~|anamnese|medische (gegevens|informatie|voorgeschiedenis)|gezondheidsgegevens|behandelgegevens|behandelinformatie|surfgedrag|inloggegevens|kenteken|curriculum vitae|vog|noodcontact~|noodnummer|bezoekgegevens|browsertype|klantnummer|clientnummer|patientnummer|godsdienst|religie|etniciteit|seksueel leven|strafrechtelijk verleden|initialen|voorletters|tussenvoegsel)';
/** Words that are data only in a list of data: a school or an insurer is mostly somebody to talk to. */
const SOFT =
  '(adres|leeftijd|telefoon|e-mail|factuurgegevens|zorgverzekeraar|verzekeraar|contactgegevens|identiteitsbewijs|legitimatiebewijs|foto s?|opleiding|beroep|werkgever|functie|school|huisarts|apotheek|verwijzer|correspondentie|inhoud van .. bericht|notities|verslagen|rapportages?|indicatie|beschikking|klachten|cv|diploma s|afspraken|afspraakgegevens|aanwezigheid~|geloof|ras|handtekening|aanhef|titel|patientnummer)';
const ITEM = `(${HARD}|${SOFT})`;

export const DATA: RuleSet[] = [
  {
    name: 'data',
    rules: [
      {
        topic: 'data-categories',
        say: [`${HARD} .. ${ITEM}`, `${ITEM} .. ${HARD}`],
        notUnder: ['contact', 'identity', 'security', 'links', 'definition', 'complaint', 'dpo'],
        unless: [
          '(vermeld|graag met vermelding|onder vermelding)',
          '(contact .. opnemen|bereikbaar|te bereiken|mailen|bellen|mail naar|neem contact|bel ons)',
          '(persoonsgegevens|dit) (zijn|is) .. (alle|gegevens|informatie) (die|waarmee|over)',
          'voorbeelden van persoonsgegevens',
          '^(bijzondere|gevoelige) .. persoonsgegevens (zijn|noemen|hebben)',
          '(beveiligd|beveiligde|versleutel~) (e-?mail|verbinding)',
          '(brief|schriftelijk|telefonisch|telefoon|post) (of|en) .. (e-?mail)',
          'per (e-?mail|post|telefoon)',
          'via (e-?mail|telefoon|de telefoon)',
          'kopie .. (identiteitsbewijs|legitimatiebewijs) .. (mee|pasfoto|zwart)',
          'pasfoto .. zwart',
          '(zijn|is) .. bijzondere (categorieen )?(van )?persoonsgegevens',
          '@',
        ],
        yes: [
          'Wij verwerken uw naam, adres en geboortedatum.',
          'Het gaat om NAW-gegevens en uw BSN.',
          'Contactgegevens: telefoonnummer en e-mailadres',
        ],
        no: [
          'U kunt ons bereiken per e-mail of telefoon.',
          'Persoonsgegevens zijn alle gegevens die over u gaan, zoals een naam of adres.',
        ],
      },
      {
        topic: 'data-categories',
        say: [HARD],
        beside: ['{verwerken}', '(persoonsgegevens|gegevens|overzicht|zoals|bestaan uit|waaronder|namelijk|te weten)'],
        under: ['data', 'special'],
        notUnder: [
          'contact',
          'identity',
          'security',
          'links',
          'definition',
          'complaint',
          'rights',
          'recipients',
          'dpo',
          'changes',
        ],
        unless: [
          '(contact .. opnemen|bereikbaar|te bereiken|mailen naar|bellen|mail naar|neem contact|stuur)',
          '(huisarts|verzekeraar|zorgverzekeraar|school|verwijzer|werkgever|apotheek) .. (delen|gedeeld|verstrek~|toestemming|overleg|sturen)',
          '(delen|gedeeld|verstrek~|sturen|overleg) .. (huisarts|verzekeraar|zorgverzekeraar|school|verwijzer|werkgever|apotheek)',
          '(afspraken) .. (gemaakt|maken|gemaakte|te maken|verwerkers~|beveilig~)',
          '(voorbeelden van persoonsgegevens|persoonsgegevens zijn)',
          '(beveiligd|beveiligde|versleutel~) (e-?mail|verbinding)',
          'per (e-?mail|post|telefoon)',
          'via (e-?mail|telefoon)',
          '(klachten|klacht) .. (behandelen|indienen|over|afhandel~)',
          '(behandelen|afhandelen|indienen) .. klachten',
          '@',
          'met .. (school|huisarts|verzekeraar|verwijzer)',
          '(zijn|is) .. bijzondere (categorieen )?(van )?persoonsgegevens',
          '^(de )?(avg|wet|wetgever|algemene verordening) ',
        ],
        yes: [
          'Wij vragen om uw e-mailadres en verwerken dat.',
          'Welke gegevens verwerken wij?\n\n- Naam\n- Adres',
          'Wij bewaren aantekeningen in uw dossier.',
        ],
        no: ['Wij delen gegevens alleen met uw huisarts.'],
      },
      {
        topic: 'data-categories',
        say: [ITEM],
        under: ['data'],
        notUnder: [
          'contact',
          'identity',
          'security',
          'links',
          'definition',
          'complaint',
          'rights',
          'recipients',
          'dpo',
          'changes',
          'purposes',
        ],
        unless: [
          '(contact .. opnemen|bereikbaar|te bereiken|mailen naar|bellen|mail naar|neem contact|stuur)',
          'afspraken .. (gemaakt|maken)',
          '(zijn|is) .. bijzondere (categorieen )?(van )?persoonsgegevens',
          '@',
          '(per|via) (e-?mail|post|telefoon)',
          '(klachten|klacht) .. (behandelen|indienen|over|afhandel~)',
        ],
        yes: ['Welke gegevens leggen wij vast?\n\n- School en groep'],
      },
      {
        topic: 'data-categories',
        say: [
          '(aantekeningen|metingen|resultaten|uitslagen|foto s|verslagen) .. (gemaakt|dossier|bijgehouden)',
          '(wat (u|je) heet|hoe (u|je) heet|waar (u|je) woont)',
          '(ip-adres|ip adres|ip-adressen|surfgedrag|browsertype|bezoekfrequentie|camerabeelden|financiele gegevens|medische gegevens|gezondheidsgegevens|behandelgegevens|contactgegevens|adresgegevens|patientgegevens en)',
        ],
        notUnder: ['contact', 'definition', 'identity', 'links', 'rights'],
        unless: [
          '(deze|onze|onderstaande|bovenstaande|volgende|de) contactgegevens',
          'contactgegevens (van|op|onderaan|onder|hieronder|vindt|staan|kunt|zijn) ',
          'via .. contactgegevens',
          'gegevens .. (zijn|is) .. bijzondere',
          '^(de )?(avg|wet|wetgever|algemene verordening) ',
          'contactgegevens:?$',
          'anonimis~',
          'geanonimiseer~ ip',
        ],
        yes: ['Camerabeelden worden na een week gewist.', 'Financiële gegevens bewaren we zeven jaar.'],
      },
    ],
  },
  {
    name: 'special',
    rules: [
      {
        topic: 'special-categories',
        say: [
          '(medische?|tandheelkundige?|psychologische?|psychische?|psychiatrische|gezondheids?|fysiotherapeutische?|zorginhoudelijke?|verpleegkundige|logopedische|lichamelijke|emotionele?|mentale?|behandelinhoudelijke|paramedische) .{0,40}?(~gegevens|informatie|dossiers?|voorgeschiedenis|achtergrond|historie|klachten|situatie|welzijn|toestand|bijzonderheden|rapportages?|verslagen|conditie|geschiedenis|onderzoek|beelden)',
          '(gezondheidsgegevens|gezondheidsinformatie|bloedonderzoek~?|bloeduitslag~|laboratoriumuitslag~|labuitslag~|onderzoeksuitslag~|onderzoeksresultaten|testresultaten|testuitslag~|medicijnlijst|inentingen|vaccinaties|behandelgegevens|behandelinformatie|behandelverslagen|behandeldossiers?|patientendossier~?|medicatie~|medicijngebruik|medicijnen|diagnoses?|diagnostische|anamnese|allergieen|allergie|rontgenfoto s|zorginhoudelijk~|ziektegeschiedenis|ziektebeeld|ziekten|gezondheidstoestand|gezondheidssituatie|gezondheidsklachten|gezondheidsproblemen|zorgdossiers?|ziektegegevens|verzuimgegevens|gezondheids- en)',
          '(gegevens|informatie) .{0,30}?(over|omtrent|betreffende|inzake|van) (uw|je|jouw|de|iemands|zijn|haar|het)? ?(lichamelijke|geestelijke|psychische|algehele|huidige)?( (en|of) (geestelijke|lichamelijke|psychische))? ?(gezondheid|gezondheidstoestand|klachten|behandeling|ziekte|aandoening|stoornis|beperking)',
          '(ras|etniciteit|etnische afkomst|religie|geloof|geloofsovertuiging|godsdienst|levensovertuiging|seksuele? (leven|geaardheid|gerichtheid|voorkeur)|strafrechtelijk~? (verleden|gegevens)|biometrische gegevens|genetische gegevens|politieke (voorkeur|gezindheid|opvattingen)|vakbonds?lidmaatschap|lidmaatschap van een vakbond|geloofsachtergrond)',
          'inhoud van de (zorg|behandeling|begeleiding|hulp)',
          '(dossier|rapport|verslag) (?!.{0,60}jaar )(.. )?(gezondheid|behandeling|medische|diagnose)',
          '(psychologisch|diagnostisch|medisch) onderzoek',
          'gezondheid$',
          '(vragen|vraag|vraagt) (wij|we|ik)? ?.. (naar|over) .. (gezondheid|ziektes?|ziekten|behandeling|aandoening~|beperking~|medicijn~|allergie~|klachten)',
          '(naar|over) (uw|je|jouw|de) .. (gezondheid|ziektes?|ziekten|aandoening~|beperking~|klachten) .. (vragen|vraag) (wij|we|ik)',
          '(vragen|vraag|noteren|noteer|leg|leggen|schrijf|schrijven|bewaar|bewaren|registreer|registreren|verwerken|verwerk|staan|staat) ... (allergisch|klachten (u|je) (heeft|hebt)|verloop van de behandeling|hoe de behandeling (verloopt|gaat)|blessures?|letsel|operaties|aandoening~|ziektes?|stoornis~|beperkingen van|wonden|huidproblemen|zwangerschap|erfelijke|voedselallergie~)',
          '(uitslag~|resultaten|resultaat) van .. (onderzoek~|test~|metingen|vragenlijsten|behandeling)',
        ],
        notUnder: ['definition', 'changes', 'complaint', 'bases'],
        unless: [
          '(zijn|is) .. bijzondere (categorieen )?(van )?persoonsgegevens',
          'avg (noemt|verstaat|staat)',
          '^(de )?(avg|wet|wetgever|algemene verordening) (kent|geeft|stelt|heeft|bevat|noemt)',
          'wet .. (medische|gezondheid)',
          'wgbo\\)?$',
          'recht op .. (dossier|gegevens)',
          '(gezondheidszorg|gezondheidscentrum)$',
          '(bijzondere|gevoelige) persoonsgegevens (zijn|hieronder|zoals bijvoorbeeld gegevens)',
          '(voorbeelden|bijvoorbeeld) .. iemands',
          '(dossier|gegevens) .. (inzien|laten|verwijderen|vernietigen|overdragen|opvragen)',
          '(onderzoek|artikelen) .. algemeen',
          '(staan|staat) .. (voorop|centraal)',
          '(geven|geeft|toedienen|toegediend) .. (geen )?medicijnen',
        ],
        yes: [
          'Wij leggen medische gegevens vast.',
          'Het gaat om diagnoses en medicatie.',
          'In het dossier staan gegevens over uw gezondheid.',
          'Wij vragen niet naar uw religie of seksuele voorkeur.',
        ],
        no: ['Gegevens over gezondheid zijn bijzondere persoonsgegevens.', 'Beschrijving van uw hulpvraag'],
      },
      {
        topic: 'special-categories',
        say: ['(bijzondere|gevoelige) .{0,30}?(persoons)?gegevens'],
        beside: ['{verwerken}', '(kwalificeren|onder andere|waaronder|namelijk|zoals|gezondheid|medisch~|bsn)'],
        notUnder: ['definition'],
        unless: [
          '(zijn|is) bijzondere (categorieen )?(van )?persoonsgegevens',
          '(wat|hieronder) .. verstaan',
          '^(bijzondere|gevoelige) .. persoonsgegevens (zijn|noemen|hebben)',
          'in de avg staat',
          'avg (noemt|verstaat|kent)',
          '(mag|mogen) (in beginsel |in principe )?niet',
        ],
        yes: [
          'Wij verwerken bijzondere persoonsgegevens van u.',
          'Onze website verzamelt geen gevoelige gegevens: wij verwerken geen bijzondere persoonsgegevens.',
        ],
        no: ['Bijzondere persoonsgegevens mogen niet zomaar worden verwerkt.'],
      },
    ],
  },
];
