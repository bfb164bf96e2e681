// Where the official text of an article stands. Statutes: wetten.overheid.nl by their BWB number; European law: EUR-Lex.

const BWB: Readonly<Record<string, string>> = {
  UAVG: 'BWBR0040940',
  Jeugdwet: 'BWBR0034925',
  Wmo: 'BWBR0035362',
  Wabvpz: 'BWBR0023864',
  Wvggz: 'BWBR0040635',
  Wzd: 'BWBR0040632',
  Wkkgz: 'BWBR0037173',
  Wko: 'BWBR0017017',
  AWR: 'BWBR0002320',
  'Wet LB': 'BWBR0002471',
  'Wet OB': 'BWBR0002629',
  Zvw: 'BWBR0018450',
  Tw: 'BWBR0009950',
  BEGZ: 'BWBR0040238',
  Sr: 'BWBR0001854',
  Sv: 'BWBR0001903',
  'Wet BIG': 'BWBR0006251',
  Algemene: 'BWBR0002448',
  'BW 1': 'BWBR0002656',
  'BW 3': 'BWBR0005291',
  'BW 6': 'BWBR0005289',
  'BW 7': 'BWBR0005290',
  // Delegated rules whose number we could not check: their statute, from which the page lists them.
  'Regeling Wko': 'BWBR0017017',
  URLB: 'BWBR0002471',
};

const EUR_LEX = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:';

/** The official address of the first article named in a reference such as `BW 7:454 lid 3` or `AVG 6 lid 1 onder a`. */
export function officialText(article: string): string {
  const avg = /^AVG (\d+)/.exec(article);
  if (avg) return `${EUR_LEX}32016R0679#art_${avg[1]}`;
  if (article.startsWith('Verordening 1182/71')) return `${EUR_LEX}31971R1182`;
  if (article.startsWith('Besluit (EU) 2023/1795')) return `${EUR_LEX}32023D1795`;
  if (article.startsWith('Verordening (EU) 2025/327')) return `${EUR_LEX}32025R0327`;
  const book = /^BW (\d):(\d+[a-z]?)/.exec(article);
  if (book) return `https://wetten.overheid.nl/jci1.3:c:${BWB[`BW ${book[1]}`]}&artikel=${book[2]}`;
  const name = Object.keys(BWB).find((n) => article.startsWith(`${n} `));
  if (!name) return 'https://wetten.overheid.nl/';
  const number = /^[0-9][0-9a-z.:]*/.exec(article.slice(name.length + 1));
  const delegated = name === 'Regeling Wko' || name === 'URLB';
  return `https://wetten.overheid.nl/jci1.3:c:${BWB[name]}${number && !delegated ? `&artikel=${number[0]}` : ''}`;
}
