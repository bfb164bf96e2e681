// Which data, and which of them the law calls special.

import type { RuleSet } from '../match/rules.ts';

/** Words for data of every day. */
export const ITEM =
  '(naw|naw-gegevens|(voor|achter|roep|bedrijfs|gebruikers)?naam|namen|voornamen|voor- en achternaam|adres|adressen|adresgegevens|postcode|woonplaats|geboorte ?datum|geboortedata|geboorteplaats|geslacht|leeftijd|nationaliteit|telefoon ?nummers?|telefoon|mobiele? ?(nummer|telefoonnummer)?|e-?mail ?-?adres(sen)?|e-mail|emailadres|bsn|bsn-?nummer|burgerservicenummer|burger service nummer|sofinummer|iban|bankrekening ?nummer|rekeningnummer|bankgegevens|bank-? en .. gegevens|betaalgegevens|betalingsgegevens|factuurgegevens|facturatiegegevens|financiele gegevens|financieringsgegevens|verzekerings?gegevens|verzekerings?nummer|polisnummer|polisgegevens|zorgverzekeraar|verzekeraar|contactgegevens|persoonsgegevens van de ouders|identiteitsbewijs|legitimatiebewijs|id-bewijs|paspoortnummer|documentnummer|kvk-nummer|btw-nummer|foto s?|pasfoto|beeldmateriaal|camerabeelden|ip-?adres(sen)?|locatiegegevens|burgerlijke staat|gezinssamenstelling|gezinssituatie|gezagssituatie|gezagsgegevens|opleiding|beroep|werkgever|functie|school|huisarts|apotheek|verwijzer|verwijsbrief|verwijsgegevens|correspondentie|berichtinhoud|inhoud van .. bericht|aantekeningen|notities|gespreksverslagen|verslagen|rapportages?|behandelplan|zorgplan|begeleidingsplan|hulpverleningsplan|indicatie|indicatiebesluit|beschikking|diagnoses?|medicatie~?|medicijn~|allergie~|klachten|anamnese|medische (gegevens|informatie|voorgeschiedenis)|gezondheidsgegevens|behandelgegevens|behandelinformatie|surfgedrag|inloggegevens|kenteken|curriculum vitae|cv|vog|diploma s|noodcontact~|noodnummer|afspraken|afspraakgegevens|aanwezigheid~|bezoekgegevens|browsertype|klantnummer|clientnummer|patientnummer|godsdienst|geloof|religie|etniciteit|seksueel leven|ras|strafrechtelijk verleden|handtekening|aanhef|titel|initialen|voorletters|tussenvoegsel)';

export const DATA: RuleSet[] = [
  {
    name: 'data',
    cues: 'naam|naw|adres|geboort|geslacht|telefoon|mail|bsn|burgerservice|iban|rekening|betaal|betaling|factu|financ|verzeker|contactgegevens|foto|ip-adres|ipadres|aantekening|dossier|medisch|gezondheid|behandel|diagnose|medicat|indicatie|rapport|verslag|cv|camerabeeld|correspondentie|identiteitsbewijs|browser|persoonsgegevens',
    rules: [
      {
        topic: 'data-categories',
        say: [`${ITEM} .. ${ITEM}`],
        notUnder: ['contact', 'identity', 'security', 'links', 'definition', 'complaint', 'dpo'],
        unless: [
          '(vermeld|graag met vermelding|onder vermelding)',
          '(contact .. opnemen|bereikbaar|te bereiken|mailen|bellen|mail naar|neem contact|bel ons)',
          '(persoonsgegevens|dit) (zijn|is) .. (alle|gegevens|informatie) (die|waarmee|over)',
          'voorbeelden van persoonsgegevens',
          '(beveiligd|beveiligde|versleutel~) (e-?mail|verbinding)',
          '(brief|schriftelijk|telefonisch|telefoon|post) (of|en) .. (e-?mail)',
          'per (e-?mail|post|telefoon)',
          'via (e-?mail|telefoon|de telefoon)',
          'kopie .. (identiteitsbewijs|legitimatiebewijs) .. (mee|pasfoto|zwart)',
          'pasfoto .. zwart',
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
        say: [ITEM],
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
        say: [
          '(aantekeningen) .. (gemaakt|dossier|bijgehouden)',
          '(ip-adres|ip adres|ip-adressen|surfgedrag|browsertype|bezoekfrequentie|camerabeelden|financiele gegevens|medische gegevens|gezondheidsgegevens|behandelgegevens|contactgegevens|adresgegevens|patientgegevens en)',
        ],
        notUnder: ['contact', 'definition', 'identity', 'links', 'rights'],
        unless: [
          '(deze|onze|onderstaande|bovenstaande|volgende|de) contactgegevens',
          'contactgegevens (van|op|onderaan|onder|hieronder|vindt|staan|kunt|zijn) ',
          'via .. contactgegevens',
          'gegevens over .. gezondheid .. (zijn|is) bijzondere',
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
    cues: 'medisch|gezondheid|bijzonder|behandel|diagnos|medicat|medicijn|patientendossier|clientendossier|zorgdossier|zorginhoud|strafrecht|religie|geloof|godsdienst|etnisch|etnic|ras|seksu|biometri|genetisch|psychisch|psycholog|klachten|anamnese|allerg|inhoud van de zorg|begeleidingsplan|behandelplan|zorgplan|rapport|levensovertuig|vakbond|politiek|gevoelige|emotione|mentale|lichamelijk|tandheelkund|rontgen|beperking|zorgindicatie|dossier|ziekte|verzuim|ontwikkeling|hulpverleningsplan',
    rules: [
      {
        topic: 'special-categories',
        say: [
          '(medische?|tandheelkundige?|psychologische?|psychische?|psychiatrische|gezondheids?|fysiotherapeutische?|zorginhoudelijke?|verpleegkundige|logopedische|lichamelijke|emotionele?|mentale?|behandelinhoudelijke|paramedische) .{0,40}?(~gegevens|informatie|dossiers?|voorgeschiedenis|achtergrond|historie|klachten|situatie|welzijn|toestand|bijzonderheden|rapportages?|verslagen|conditie|geschiedenis|onderzoek|beelden)',
          '(gezondheidsgegevens|behandelgegevens|behandelinformatie|behandelverslagen|behandeldossiers?|patientendossier~?|medicatie~|medicijngebruik|medicijnen|diagnoses?|diagnostische|anamnese|allergieen|allergie|rontgenfoto s|zorginhoudelijk~|ziektegeschiedenis|ziektebeeld|ziekten|gezondheidstoestand|gezondheidssituatie|gezondheidsklachten|gezondheidsproblemen|zorgdossiers?|ziektegegevens|verzuimgegevens|gezondheids- en)',
          '(gegevens|informatie) .{0,30}?(over|omtrent|betreffende|inzake|van) (uw|je|jouw|de|iemands|zijn|haar|het)? ?(lichamelijke|geestelijke|psychische|algehele|huidige)?( (en|of) (geestelijke|lichamelijke|psychische))? ?(gezondheid|gezondheidstoestand|klachten|behandeling|ziekte|aandoening|stoornis|beperking)',
          '(ras|etniciteit|etnische afkomst|religie|geloof|geloofsovertuiging|godsdienst|levensovertuiging|seksuele? (leven|geaardheid|gerichtheid|voorkeur)|strafrechtelijk~? (verleden|gegevens)|biometrische gegevens|genetische gegevens|politieke (voorkeur|gezindheid|opvattingen)|vakbonds?lidmaatschap|lidmaatschap van een vakbond|geloofsachtergrond)',
          'inhoud van de (zorg|behandeling|begeleiding|hulp)',
          '(dossier|rapport|verslag) .. (gezondheid|behandeling|medische|diagnose)',
          '(psychologisch|diagnostisch|medisch) onderzoek',
          'gezondheid$',
        ],
        notUnder: ['definition', 'changes', 'complaint', 'bases'],
        unless: [
          '(zijn|is) bijzondere (categorieen )?(van )?persoonsgegevens',
          'avg (noemt|verstaat|staat)',
          'wet .. (medische|gezondheid)',
          'wgbo\\)?$',
          'recht op .. (dossier|gegevens)',
          '(gezondheidszorg|gezondheidscentrum)$',
          '(bijzondere|gevoelige) persoonsgegevens (zijn|hieronder|zoals bijvoorbeeld gegevens)',
          '(voorbeelden|bijvoorbeeld) .. iemands',
          '(dossier|gegevens) .. (inzien|laten|verwijderen|vernietigen|overdragen|opvragen)',
          '(onderzoek|artikelen) .. algemeen',
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
