// At De Linde nobody under 18 comes in without a written consent: what a form and a list say about it.

/** Fields of the form, as a parent's consent fills them. */
export const CONSENTED = { 'consent.name': 'Ouder Verzonnen', 'consent.role': 'guardian', 'consent.on': '1-11-2026' } as const;

/** The same list with the columns about consent filled in on every line. */
export function consented(csv: string): string {
  const [head, ...lines] = csv.split(/(?<=\n)(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const end = (line: string, more: string): string => line.replace(/(\r?\n)?$/, (newline) => `;${more}${newline}`);
  return [
    end(head ?? '', 'Toestemming van;Toestemming rol;Toestemming op'),
    ...lines.map((line) => end(line, 'Ouder Verzonnen;ouder;1-11-2026')),
  ].join('');
}
