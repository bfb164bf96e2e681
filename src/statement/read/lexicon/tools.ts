// Tools and services that statements name, with what is known of their makers. Used for the facts and for contradictions;
// a maker's seat is general knowledge and shown as such, never as something that the text says.

import { type Looked, Watched } from '../match/words.ts';

/** A tool: what it does, the country of its maker, whether it identifies visitors, whether its name has lapsed. */
export interface Tool {
  readonly name: string;
  readonly kind:
    | 'analytics'
    | 'advertising'
    | 'mail'
    | 'forms'
    | 'hosting'
    | 'social'
    | 'record'
    | 'exchange'
    | 'accounting'
    | 'scheduling'
    | 'video'
    | 'fonts';
  readonly seat: string;
  readonly pattern: RegExp;
  readonly identifies?: true;
  readonly lapsed?: string;
}

const TOOLS: readonly Tool[] = [
  {
    name: 'Google Universal Analytics',
    kind: 'analytics',
    seat: 'US',
    identifies: true,
    pattern: /universal analytics/,
    lapsed: 'gestopt in 2023',
  },
  {
    name: 'Google Analytics',
    kind: 'analytics',
    seat: 'US',
    identifies: true,
    pattern: /google[- ]analytics|"?analytics"?-dienst|\bga4\b/,
  },
  { name: 'Google Tag Manager', kind: 'analytics', seat: 'US', pattern: /tag ?manager/ },
  {
    name: 'Google AdWords',
    kind: 'advertising',
    seat: 'US',
    identifies: true,
    pattern: /adwords/,
    lapsed: 'heet sinds 2018 Google Ads',
  },
  {
    name: 'Google Ads',
    kind: 'advertising',
    seat: 'US',
    identifies: true,
    pattern: /google ads\b|google remarketing|doubleclick|adsense/,
  },
  { name: 'Google Fonts', kind: 'fonts', seat: 'US', pattern: /google fonts/ },
  { name: 'Google reCAPTCHA', kind: 'forms', seat: 'US', pattern: /recaptcha/ },
  { name: 'Google Maps', kind: 'forms', seat: 'US', pattern: /google maps/ },
  { name: 'YouTube', kind: 'video', seat: 'US', pattern: /\byou ?tube\b/ },
  { name: 'Facebook', kind: 'social', seat: 'US', identifies: true, pattern: /\bfacebook\b|\bmeta pixel\b/ },
  { name: 'Instagram', kind: 'social', seat: 'US', pattern: /\binstagram\b/ },
  { name: 'LinkedIn', kind: 'social', seat: 'US', pattern: /\blinkedin\b/ },
  { name: 'WhatsApp', kind: 'social', seat: 'US', pattern: /\bwhats ?app\b/ },
  { name: 'Twitter', kind: 'social', seat: 'US', pattern: /\btwitter\b/, lapsed: 'heet sinds 2023 X' },
  { name: 'Google+', kind: 'social', seat: 'US', pattern: /google ?\+|google plus/, lapsed: 'gestopt in 2019' },
  { name: 'Mailchimp', kind: 'mail', seat: 'US', pattern: /mail ?chimp/ },
  { name: 'MailerLite', kind: 'mail', seat: 'IE', pattern: /mailerlite/ },
  { name: 'ActiveCampaign', kind: 'mail', seat: 'US', pattern: /active ?campaign/ },
  { name: 'Laposta', kind: 'mail', seat: 'NL', pattern: /\blaposta\b/ },
  { name: 'Zivver', kind: 'mail', seat: 'NL', pattern: /\bzivver\b/ },
  { name: 'ZorgMail', kind: 'mail', seat: 'NL', pattern: /\bzorgmail\b/ },
  { name: 'Formspree', kind: 'forms', seat: 'US', pattern: /\bformspree\b/ },
  { name: 'Typeform', kind: 'forms', seat: 'ES', pattern: /\btypeform\b/ },
  { name: 'Netlify', kind: 'hosting', seat: 'US', pattern: /\bnetlify\b/ },
  { name: 'Vercel', kind: 'hosting', seat: 'US', pattern: /\bvercel\b/ },
  { name: 'Cloudflare', kind: 'hosting', seat: 'US', pattern: /\bcloudflare\b/ },
  { name: 'Amazon Web Services', kind: 'hosting', seat: 'US', pattern: /\baws\b|amazon web services/ },
  { name: 'Wix', kind: 'hosting', seat: 'IL', pattern: /\bwix(?:\.com)?\b/ },
  { name: 'Squarespace', kind: 'hosting', seat: 'US', pattern: /\bsquarespace\b/ },
  { name: 'Jimdo', kind: 'hosting', seat: 'DE', pattern: /\bjimdo\b/ },
  { name: 'Dropbox', kind: 'hosting', seat: 'US', pattern: /\bdropbox\b/ },
  { name: 'Google Drive', kind: 'hosting', seat: 'US', pattern: /google (?:drive|workspace|suite|cloud)|\bg ?suite\b|\bgmail\b/ },
  {
    name: 'Microsoft 365',
    kind: 'hosting',
    seat: 'US',
    pattern: /microsoft ?365|office ?365|\bonedrive\b|\bsharepoint\b|microsoft teams/,
  },
  { name: 'HubSpot', kind: 'hosting', seat: 'US', pattern: /\bhubspot\b/ },
  { name: 'OpenAI', kind: 'hosting', seat: 'US', pattern: /\bopenai\b|\bchat ?gpt\b/ },
  { name: 'SurveyMonkey', kind: 'forms', seat: 'US', pattern: /\bsurvey ?monkey\b/ },
  { name: 'Zoom', kind: 'video', seat: 'US', pattern: /\bzoom\b/ },
  { name: 'Plausible', kind: 'analytics', seat: 'EE', pattern: /\bplausible\b/ },
  { name: 'Matomo', kind: 'analytics', seat: 'NZ', pattern: /\bmatomo\b|\bpiwik\b/ },
  { name: 'Hotjar', kind: 'analytics', seat: 'MT', identifies: true, pattern: /\bhotjar\b/ },
  { name: 'Microsoft Clarity', kind: 'analytics', seat: 'US', identifies: true, pattern: /microsoft clarity|\bclarity\b/ },
  {
    name: 'Visual Website Optimizer',
    kind: 'analytics',
    seat: 'IN',
    identifies: true,
    pattern: /visual website optimi[sz]er|\bvwo\b/,
  },
  { name: 'Adform', kind: 'advertising', seat: 'DK', identifies: true, pattern: /\badform\b/ },
  { name: 'Jetpack', kind: 'analytics', seat: 'US', pattern: /\bjetpack\b/ },
  { name: 'Internet Explorer', kind: 'forms', seat: 'US', pattern: /internet explorer/, lapsed: 'gestopt in 2022' },
  { name: 'Moneybird', kind: 'accounting', seat: 'NL', pattern: /\bmoneybird\b/ },
  { name: 'e-Boekhouden', kind: 'accounting', seat: 'NL', pattern: /e-boekhouden/ },
  { name: 'VECOZO', kind: 'exchange', seat: 'NL', pattern: /\bvecozo\b/ },
  { name: 'LSP', kind: 'exchange', seat: 'NL', pattern: /landelijk schakelpunt|\blsp\b/ },
  { name: 'Fysioroadmap', kind: 'record', seat: 'NL', pattern: /\bfysioroadmap\b/ },
  { name: 'Doctolib', kind: 'record', seat: 'FR', pattern: /\bdoctolib\b/ },
  { name: 'Calendly', kind: 'scheduling', seat: 'US', pattern: /\bcalendly\b/ },
];

/** The words by which a sentence is known to name a tool, as one pattern of match/pattern.ts. */
export const TOOL_WORDS =
  '(universal analytics|google|analytics|ga4|tag ?manager|adwords|doubleclick|adsense|recaptcha|you ?tube|facebook|meta pixel|instagram|linkedin|whats ?app|twitter|mail ?chimp|mailerlite|active ?campaign|laposta|zivver|zorgmail|formspree|typeform|netlify|vercel|cloudflare|aws|amazon|wix|squarespace|jimdo|dropbox|gmail|g ?suite|microsoft|office ?365|onedrive|sharepoint|hubspot|openai|chat ?gpt|survey ?monkey|zoom|plausible|matomo|piwik|hotjar|clarity|visual website optimi[sz]er|vwo|adform|jetpack|internet explorer|moneybird|e-boekhouden|vecozo|landelijk schakelpunt|lsp|fysioroadmap|doctolib|calendly)';

const WATCHED = TOOLS.map((t) => new Watched(t.pattern));

/** The tools named in a sentence. */
export function toolsIn(looked: Looked): Tool[] {
  return TOOLS.filter(
    (t, n) => WATCHED[n]?.in(looked) && !(t.name === 'Google Analytics' && /universal analytics/.test(looked.folded)),
  );
}
