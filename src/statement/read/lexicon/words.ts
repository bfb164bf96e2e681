// Groups of words that patterns name. Folded: lower case, no accents.

export const WORDS: Readonly<Record<string, string>> = {
  wij: 'wij|we|ik|ons|onze|mijn|mij|de praktijk|de stichting|de organisatie|de instelling|de opvang|de school',
  u: 'u|je|jij|jou|jullie|men|ik als client',
  uw: 'uw|je|jouw|jullie|zijn|haar|hun|hen|de|het|deze|die|dit|eigen|mijn|ons|onze|alle',
  persoon:
    '(de |een |elke |iedere |als |je |uw |jouw |onze )?(betrokkenen?|clienten?|client|patienten?|patient|ouders?|verzorgers?|klant(en)?|deelnemers?|leerling(en)?|bewoners?|bezoekers?|gebruikers?|leden|lid|huurders?|sollicitant(en)?|werknemers?|kandidaat|kandidaten|coachees?|vertegenwoordigers?|voogd|personen|persoon|abonnees?|opdrachtgevers?|donateurs?|vrijwilligers?|cursisten|cursist|hulpvragers?|jongeren?|jeugdigen?|kind|kinderen|iedereen|een ieder|eenieder|gezagdragers?|mantelzorgers?|zorgvragers?|inwoners?)',
  kunt: 'kunt|kun|mag ik|kan ik|heb ik|u kan|kan u|je kan|kan je|jij kan|u mag|mag u|je mag|mag je|jij mag|mag jij|heeft u|u heeft|u hebt|hebt u|je hebt|heb je|jij hebt|heb jij|hebben jullie|jullie hebben|jullie kunnen|kunnen jullie|mogen (jij|u|je)|wilt u|u wilt|wil je|je wilt|jij wilt|wil jij|wenst u|u wenst|{verzoek}|gerechtigd|(zij|ze|hij) (kunnen|kan|mogen|mag)|mogelijkheid|mogelijk om|is het mogelijk|het is mogelijk|(kan|kunnen) door (u|jou)|ons (verzoeken|vragen)|{persoon} (kan|kunnen|mag|mogen|heeft|hebben|wil|willen)|(kan|kunnen|mag|mogen|heeft|hebben|wil|willen) {persoon}',
  verzoek:
    '(op|na|bij) ((uw|je|jouw|een|hun|diens|eerste|schriftelijke?|daartoe strekkend|gemotiveerd|ondertekend) ){0,3}(verzoek|aanvraag)|desgewenst|desgevraagd|(als|indien|wanneer|zodra) (u|je|jij|jullie|{persoon}) (ons |mij )?(dat|dit|daarom|daar om|erom|hierom|er om) (zelf )?(wilt|wil|willen|vraagt|vraag|vragen|wenst|verzoekt|aangeeft)|(als|indien|wanneer) (u|je|jij) (wilt|wil|wenst) dat|(die|dat) daarom (vraagt|vragen|verzoekt|verzoeken)',
  recht: 'recht|rechten|verzoek|verzoeken|verzoek~|privacyrechten',
  gegevens:
    '~gegevens|~gegeven|~informatie|~dossier|~dossiers|data|~rapportages?|~verslag(en)?|~foto s|~bestand(en)?|documenten|~data',
  derden:
    'derden?|derde (partij|partijen|personen)|anderen|andere (partij|partijen|organisaties?|bedrijven|personen|instanties|instellingen|zorgverleners|hulpverleners|partners|ontvangers)|externe (partij|partijen|organisaties|partners|dienstverleners)|buitenstaanders|instanties|ontvangers',
  delen:
    'delen|deelt|deel|gedeeld|te delen|verstrekken|verstrekt|verstrek|verstrekking|te verstrekken|doorgeven|doorgegeven|door te geven|doorgeeft|geven .. door|geeft .. door|geef .. door|sturen .. door|stuurt .. door|stuur .. door|wisselen .. uit|wisselt .. uit|wissel .. uit|leveren .. aan|levert .. aan|lever .. aan|doorgespeeld|overhandigen|meegeven|meegegeven|overdragen|overgedragen|verzenden|uitwisselen|uit te wisselen|uitgewisseld|uitwisseling|ter beschikking (gesteld|stellen)|beschikbaar (gesteld|stellen)|doorgestuurd|doorsturen|doorzenden|vrijgegeven|openbaar gemaakt|openbaren|verschaffen|verschaft|afgeven|overhandigd|overleggen|bekendgemaakt|gedeelde|meegedeeld|medegedeeld|gaan .. naar|aanleveren|aangeleverd',
  verwerken:
    'verwerken|verwerkt|verwerk|verwerking|verwerkte|gegevensverwerking|te verwerken|gebruiken|gebruikt|gebruik|te gebruiken|verzamelen|verzamelt|verzamel|verzameld|te verzamelen|vastleggen|vastgelegd|leggen .. vast|leg .. vast|legt .. vast|registreren|registreert|geregistreerd|opslaan|opgeslagen|slaan .. op|bewaren|bewaart|bewaar|bewaard|houden .. bij|bijgehouden|nodig|vragen|vraagt|gevraagd|ontvangen|ontvangt|noteren|noteer|noteert|genoteerd|registreer|sla .. op|slaat .. op|schrijf .. op|schrijven .. op|opgeschreven|houd .. bij|houdt .. bij|opnemen|opgenomen|beschikken over|hebben',
  toestemming: 'toestemming|instemming|akkoord|medetoestemming|goedkeuring|machtiging',
  privacystuk:
    'privacy verklaring|privacyverklaring|privacybeleid|privacy beleid|privacystatement|privacy statement|privacyreglement|privacy reglement|privacy policy|privacypolicy|privacynotice|privacydocument|privacyprotocol|provacyverklaring|(deze|dit|onze|ons|de|het) (verklaring|beleid|document|statement|reglement|policy|notitie|protocol|tekst|pagina|webpagina|bladzijde|uitleg|stuk|folder|brochure|regeling|voorwaarden)',
  inzien:
    'inzien|in te zien|ingezien|inkijken|in te kijken|bekijken|te bekijken|raadplegen|te raadplegen|opvragen|op te vragen|lezen|te lezen|kennis (te )?nemen van|kennisneming|te tonen|tonen|laten zien|te zien|zien|meekijken|meelezen|mee te lezen|kijken in|kennisname|inzage~',
  corrigeren:
    'corrigeren|te corrigeren|gecorrigeerd|correctie|rectificeren|te rectificeren|gerectificeerd|rectificatie|wijzigen|te wijzigen|gewijzigd|wijziging|aanpassen|aan te passen|aangepast|aanpassing|verbeteren|te verbeteren|verbeterd|verbetering|aanvullen|aan te vullen|aangevuld|aanvulling|veranderen|te veranderen|veranderd|bijwerken|bij te werken|herstellen|te herstellen|hersteld|rechtzetten|recht te zetten|corectie|correcie|korrektie|corrigeeren|actualiseren|te actualiseren',
  wissen:
    'verwijderen|te verwijderen|verwijderd|verwijdering~?|verwijdert|verwijder|vernietigt|vernietig|wis|wist|weggooien|weg te gooien|weggegooid|weggooit|wissen|te wissen|gewist|wissing|gegevenswissing|vernietigen|te vernietigen|vernietigd|vernietiging|vergetelheid|vergeten (te )?worden|schrappen|te schrappen|geschrapt|deleten|weghalen|weg te halen|weggehaald|uitwissen|uit te wissen',
};
