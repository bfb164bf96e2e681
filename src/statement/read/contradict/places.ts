// Contradictions about where: areas against countries and tools, and what a website says it does against what it does.

import type { Segment } from '../kinds.ts';
import { Watched } from '../match/words.ts';
import { clash, type Clash, type ClashRule, type Scene } from './clash.ts';

/** A denial that leaves no room: 'geen ... buiten', 'alleen binnen', 'zonder uitzondering', 'alles staat in', 'blijven in'. */
function strongDenials(scene: Scene): number[] {
  return scene.facts.denials.filter((n) => {
    const said = (scene.segments[n] as Segment).folded;
    return (
      /\b(?:niet|niets|geen|nooit|alleen|uitsluitend|zonder uitzondering|nee|alles|al (?:uw|je|jouw|onze|de)|alle (?:uw |je |jouw |onze )?(?:persoons)?gegevens|(?:persoons)?gegevens blijven)\b/.test(
        said,
      ) && !/in beginsel|in principe|uitgangspunt|zoveel mogelijk|bij voorkeur|meestal|doorgaans|vrijwel/.test(said)
    );
  });
}

export const territory: ClashRule = (scene) => {
  const denied = strongDenials(scene)[0];
  if (denied === undefined) return [];
  // an exception that is named as one is no contradiction
  const abroad = scene.facts.affirmations.filter(
    (n) => n !== denied && !/\buitzondering/.test((scene.segments[n] as Segment).folded),
  );
  if (abroad.length > 0) {
    const tool = scene.facts.tools.some((t) => t.tool.seat === 'US' && abroad.some((n) => near(scene, n, t.segment)));
    return [
      clash(
        tool ? 'eea-vs-analytics' : 'eea-vs-country',
        'Er zouden geen gegevens buiten de EER komen, maar elders staat een land buiten de EER.',
        'No data would leave the EEA, yet elsewhere a country outside it is named.',
        [denied, ...abroad.slice(0, 3)],
      ),
    ];
  }
  const outside = usedTools(scene).filter(
    (t) =>
      !['NL', 'DE', 'IE', 'FR', 'ES', 'EE', 'MT', 'DK'].includes(t.tool.seat) &&
      !['social', 'fonts', 'video'].includes(t.tool.kind),
  );
  if (outside.length === 0) return [];
  const names = [...new Set(outside.map((t) => t.tool.name))].slice(0, 3).join(', ');
  return [
    clash(
      'eea-vs-tool',
      `Alles zou binnen de EU of EER blijven, maar de maker van ${names} zit daarbuiten.`,
      `All would stay inside the EU or EEA, yet the maker of ${names} is outside it.`,
      [denied, ...outside.slice(0, 2).map((t) => t.segment)],
    ),
  ];
};

/** Tools that the text uses: not those it says it does not use, nor example browsers. */
function usedTools(scene: Scene): Scene['facts']['tools'] {
  return scene.facts.tools.filter(({ tool, segment }) => {
    if (tool.name === 'Internet Explorer') return false;
    if (
      /frankfurt|dublin|amsterdam|eemshaven|duitsland|ierland|nederland|binnen de (?:eu|eer)|europese/.test(
        (scene.segments[segment] as Segment).folded,
      )
    )
      return false;
    const own = scene.segments[segment] as Segment;
    if (/\b(?:geen|niet|nooit)\b[^.]{0,80}$/.test(own.folded.slice(0, own.folded.search(tool.pattern)))) return false;
    if (
      own.lead >= 0 &&
      /\b(?:geen|niet)\b/.test((scene.segments[own.lead] as Segment).folded) &&
      /geen gebruik|niet/.test((scene.segments[own.lead] as Segment).folded.slice(-60))
    )
      return false;
    const after = scene.segments.slice(segment + 1, segment + 8);
    return !(
      own.kind === 'item' &&
      after.some(
        (s) =>
          s.heading === own.heading && /geen gebruik van (?:de )?(?:bovenstaande|deze|genoemde|bovengenoemde)/.test(s.folded),
      )
    );
  });
}

export const website: ClashRule = (scene) => {
  const out: Clash[] = [];
  const identifying = usedTools(scene).filter(
    (t) =>
      t.tool.identifies === true &&
      !/anoniem|geanonimiseerd inzicht|privacyvriendelijk ingesteld|gemaskeerd/.test(
        (scene.segments[t.segment] as Segment).folded,
      ),
  );
  const notPersonal = scene.claims('cookies-not-personal')[0];
  if (notPersonal && identifying[0])
    out.push(
      clash(
        'no-personal-cookies-vs-analytics',
        'Cookies zouden niets persoonlijks verzamelen, maar er is een meetcookie die bezoekers herkent.',
        'Cookies would collect nothing personal, yet a measuring cookie recognises visitors.',
        [notPersonal.segment, identifying[0].segment],
      ),
    );
  const ip = scene.claims('ip-not-sent')[0];
  if (ip && identifying[0])
    out.push(
      clash(
        'ip-not-sent-vs-analytics',
        'Het IP-adres zou niet worden meegegeven, maar de browser van de bezoeker maakt zelf verbinding met de meetdienst.',
        'The IP address would not be passed on, yet the visitor’s own browser contacts the measuring service.',
        [identifying[0].segment, ip.segment],
      ),
    );
  const none = scene.claims('cookies-none')[0];
  if (none && identifying[0] && none.segment !== identifying[0].segment)
    out.push(
      clash(
        'no-cookies-vs-analytics',
        'Er zouden geen cookies zijn, maar er is een meetdienst die cookies plaatst.',
        'There would be no cookies, yet a measuring service places them.',
        [none.segment, identifying[0].segment],
      ),
    );
  return out;
};

/** Services that follow a visitor from site to site, and what their cookies are called. */
const FOLLOWS = new Watched(
  /(?:facebook|meta|tiktok|linkedin|pinterest)[- ]?pixel|\b_fbp\b|\b_fbc\b|\b_gcl|hotjar|\bhjsession|doubleclick|google ads\b|adsense|remarketing|retargeting|linkedin insight|microsoft clarity/,
);

/** 'Geen volgcookies', beside a service or a cookie that follows. */
export const tracking: ClashRule = (scene) => {
  const no = scene.claims('no-tracking')[0];
  if (!no) return [];
  const at = scene.segments.findIndex(
    (s, n) =>
      n !== no.segment &&
      s.kind !== 'contents' &&
      s.kind !== 'heading' &&
      FOLLOWS.in(s) &&
      !s.sections.includes('definition') &&
      !/\b(?:geen|niet|nooit|toestemming|akkoord|accepteert|instemt|voorbeeld|bijvoorbeeld)\b/.test(s.folded),
  );
  return at < 0
    ? []
    : [
        clash(
          'no-tracking-vs-tracking',
          'Er zouden geen cookies zijn die bezoekers volgen, maar deze doet dat wel.',
          'There would be no cookies that follow visitors, yet this one does.',
          [no.segment, at],
        ),
      ];
};

function near(scene: Scene, a: number, b: number): boolean {
  const one = scene.segments[a] as Segment;
  const other = scene.segments[b] as Segment;
  return one.block === other.block || one.heading === other.heading;
}
