/** The look of the page: system fonts, both colour schemes, and paper. Colours keep a contrast of 4.5:1 and more (WCAG 2.2, 1.4.3). */
export const style = `
:root{color-scheme:light dark;
--bg:#f6f7f9;--card:#fff;--text:#1b1f24;--soft:#57606a;--line:#d8dee4;--link:#0550ae;--code:#f0f2f5;
--pass:#116329;--pass-bg:#dafbe1;--fail:#a40e26;--fail-bg:#ffebe9;--unverifiable:#7a4100;--unverifiable-bg:#fff3d0;--not_run:#4b535d;--not_run-bg:#eaeef2}
@media(prefers-color-scheme:dark){:root{
--bg:#0d1117;--card:#151b23;--text:#e6edf3;--soft:#9aa4af;--line:#30363d;--link:#79b8ff;--code:#0d1117;
--pass:#7ee787;--pass-bg:#12341d;--fail:#ffa198;--fail-bg:#4a1216;--unverifiable:#f2cc60;--unverifiable-bg:#3b2a04;--not_run:#b6bec8;--not_run-bg:#262c34}}
*{box-sizing:border-box}
html{scroll-padding-top:5rem}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
a{color:var(--link)}
main,.top,footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
.top{padding-top:2.5rem}
.kicker{color:var(--soft);margin:0 0 .25rem;letter-spacing:.04em;text-transform:uppercase;font-size:.78rem;font-weight:600}
h1{font-size:1.9rem;line-height:1.2;margin:0;letter-spacing:-.015em;overflow-wrap:anywhere}
h2{font-size:1.3rem;margin:3rem 0 .5rem;letter-spacing:-.01em}
h3{font-size:.95rem;margin:1.75rem 0 .5rem;color:var(--soft);font-weight:600}
.lead{color:var(--soft);max-width:60rem;margin:.25rem 0 1rem}
code,pre,.mono{font:.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{overflow-wrap:anywhere}
.verdict{display:flex;gap:1rem;align-items:center;border-radius:12px;padding:1.1rem 1.4rem;margin:1.5rem 0;border:1px solid}
.verdict p{margin:0}.verdict strong{font-size:1.25rem;display:block}
svg[hidden]{display:none}.icon{width:1.05em;height:1.05em;vertical-align:-.16em}.verdict .icon{width:2.1rem;height:2.1rem;flex:none}
.pass{color:var(--pass);background:var(--pass-bg)}.fail{color:var(--fail);background:var(--fail-bg)}
.unverifiable{color:var(--unverifiable);background:var(--unverifiable-bg)}.not_run{color:var(--not_run);background:var(--not_run-bg)}
.chip{display:inline-block;border-radius:99px;padding:.1rem .65rem;font-size:.8rem;font-weight:600;white-space:nowrap;justify-self:start}
.grid{display:grid;gap:1.25rem;grid-template-columns:minmax(0,1fr) minmax(0,1.6fr)}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.4rem}
.tiles{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;margin:0}
.tiles div{border-radius:10px;padding:.7rem .9rem}.tiles .none{color:var(--soft);background:none;box-shadow:inset 0 0 0 1px var(--line)}
.tiles dt{font-size:.82rem;font-weight:600}.tiles dd{margin:0;font-size:1.7rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}
.facts{margin:0;display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.45rem 1.25rem}
.facts dt{color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere}
.bar{display:flex;height:.6rem;border-radius:99px;overflow:hidden;gap:2px;margin:1rem 0 0}
.bar i{display:block;background:currentColor}.bar .pass,.bar .fail,.bar .unverifiable,.bar .not_run{background:currentColor}
.tools{position:sticky;top:0;z-index:2;background:var(--bg);padding:.75rem 0;display:flex;gap:.6rem;flex-wrap:wrap;align-items:center;border-bottom:1px solid var(--line)}
.tools[hidden]{display:none}
.tools input{flex:1 1 16rem;min-width:10rem;padding:.5rem .8rem;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:8px}
.tools button{font:inherit;font-size:.88rem;padding:.45rem .85rem;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--text);cursor:pointer}
.tools button[aria-pressed=true]{background:var(--text);color:var(--bg);border-color:var(--text)}
.tools output{color:var(--soft);font-size:.88rem;min-width:7rem}
.rows{background:var(--card);border:1px solid var(--line);border-radius:12px;overflow:hidden}
.rows details+details{border-top:1px solid var(--line)}
summary{list-style:none;cursor:pointer;padding:.7rem 1.2rem;display:grid;gap:.4rem 1rem;align-items:center;
grid-template-columns:var(--columns,1rem minmax(9rem,1.3fr) minmax(9rem,1.1fr) 8rem minmax(10rem,2fr))}.claims{--columns:1rem minmax(14rem,3fr) 8rem minmax(10rem,2fr)}
summary::-webkit-details-marker{display:none}
summary::before{content:"";border:.3rem solid transparent;border-left-color:var(--soft);transition:transform .12s;margin-left:.2rem;transform-origin:25% 50%}
details[open]>summary::before{transform:rotate(90deg)}
summary:hover{background:color-mix(in srgb,var(--link) 6%,transparent)}
summary .name{font-weight:600}summary .by,summary .where{color:var(--soft);overflow-wrap:anywhere}
details[open]>summary{border-bottom:1px dashed var(--line)}
.inside{padding:1rem 1.4rem 1.4rem 3.2rem;overflow-x:auto}.inside td code{overflow-wrap:normal;word-break:normal}.inside td:first-child{white-space:nowrap}
.inside h4{margin:1.1rem 0 .35rem;font-size:.88rem}
.inside h4:first-child{margin-top:0}
.note{color:var(--soft);margin:.3rem 0}
pre{background:var(--code);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;overflow:auto;max-height:26rem;margin:.4rem 0;tab-size:2}
table{border-collapse:collapse;width:100%;font-size:.93rem}
th,td{text-align:left;vertical-align:top;padding:.55rem .8rem;border-bottom:1px solid var(--line)}
tr:last-child>td,tr:last-child>th{border-bottom:0}
thead th{color:var(--soft);font-weight:600;font-size:.82rem;white-space:nowrap}
th.n{text-align:right}td.place{min-width:12rem}td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:12px}
.controls{table-layout:fixed;min-width:70rem}.controls td:nth-child(1){white-space:nowrap;font-weight:600}
.controls th:nth-child(1){width:13%}.controls th:nth-child(2){width:17%}.controls th:nth-child(3){width:18%}
.links a{margin-right:.5rem;white-space:nowrap}
footer{color:var(--soft);padding-top:2rem;padding-bottom:4rem;font-size:.9rem}
@media(max-width:50rem){.grid{grid-template-columns:1fr}summary{grid-template-columns:1rem 1fr auto}summary .by,summary .where{grid-column:2/-1}summary .chip{grid-area:1/3}.inside{padding-left:1.4rem}main,.top,footer{padding-left:1rem;padding-right:1rem}}
@media print{:root{--bg:#fff;--card:#fff}body{font-size:10pt}.tools,.skip{display:none}.controls{min-width:0}.inside{padding-left:1rem}.inside td code{overflow-wrap:anywhere}.inside td:first-child{white-space:normal}.rows,.scroll,.card{border-color:#999;break-inside:auto}
details::details-content{content-visibility:visible;height:auto}summary,.verdict,tr{break-inside:avoid}h2,h3,h4{break-after:avoid}pre{max-height:none;white-space:pre-wrap;font-size:7.5pt}a{color:inherit;text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
