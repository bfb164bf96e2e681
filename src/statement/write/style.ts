// The style of the statement as a page of its own. Colours are the design tokens' pairs, whose contrast is measured there.

export const STYLE = `
:root{color-scheme:light dark;--paper:#f8f5f1;--surface:#fff;--ink:#261a28;--soft:#5c4f5e;--line:#ddd4cf;--link:#5f2a5c;--broken:#9d1f22;--doubt:#774800}
@media (prefers-color-scheme:dark){:root{--paper:#1b141d;--surface:#241b26;--ink:#f1e8f0;--soft:#c3b4c4;--line:#43364a;--link:#e3a9dd;--broken:#ff9d95;--doubt:#f2bf66}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 "Atkinson Hyperlegible Next",system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:44rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:clamp(1.75rem,1.45rem + 1.4vw,2.375rem);line-height:1.2;margin:0 0 1rem}
h2{font-size:1.5rem;line-height:1.3;margin:3rem 0 1rem;padding-top:1rem;border-top:3px solid var(--ink)}
nav h2{border:0;margin-top:1.5rem;padding:0;font-size:1.25rem}
h3{font-size:1.2rem;margin:2rem 0 .75rem}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.line{position:relative;margin:0 0 1.25rem;padding-left:3rem;font-family:Literata,"Iowan Old Style","Palatino Linotype",Georgia,serif}
.line p,.line ul{margin:0 0 .5rem}
.line ul{padding-left:1.25rem}
.nr{font:700 .9375rem/1.7 system-ui,"Segoe UI",Roboto,sans-serif;color:var(--soft);text-decoration:none;font-variant-numeric:tabular-nums}
.line .nr{position:absolute;left:0;min-width:2.25rem;min-height:1.5rem}
.nr:hover{text-decoration:underline}
.line:target,tr:target{background:var(--surface)}
.note,.soft{color:var(--soft)}
.mark{font-family:system-ui,"Segoe UI",Roboto,sans-serif;font-size:.9375rem;border-left:.35rem double var(--broken);padding-left:.75rem}
.mark strong{color:var(--broken)}
.mark.warning{border-left-style:dashed;border-left-color:var(--doubt)}
.mark.warning strong{color:var(--doubt)}
table{width:100%;border-collapse:collapse;background:var(--surface);margin:0 0 1.5rem}
caption{text-align:start;font-weight:700;padding-bottom:.5rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--ink);font-size:.9375rem;color:var(--soft)}
.small{font-size:.9375rem;overflow-wrap:anywhere}
dl div{display:grid;grid-template-columns:minmax(6rem,14rem) 1fr;gap:1rem;margin-bottom:.35rem}
dt{color:var(--soft)}
dd{margin:0}
dd ul{margin:0;padding-left:1.1rem}
@media (max-width:40rem){dl div{grid-template-columns:1fr;gap:0}table,tbody,tr,td,th,caption{display:block}thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}tr{border-bottom:2px solid var(--line);padding:.5rem 0}td,th{border:0;padding:.25rem .5rem}td::before{content:attr(data-label);display:block;font-size:.875rem;color:var(--soft)}td:has(div:empty){display:none}}
@media print{body{background:#fff;color:#000}.line,tr{break-inside:avoid}h2,h3{break-after:avoid}}
`;
