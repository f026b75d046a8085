/** The style of the report: for a screen of any width, and for paper. No fonts or pictures are fetched. */
export const style = `
:root{--ink:#1c2733;--soft:#5b6876;--line:#dfe4ea;--paper:#fff;--ground:#f3f5f8;--red:#b3261e;--red-soft:#fdf0ee;
--amber:#8a5a00;--amber-soft:#fff7e3;--green:#1b6e3c;--green-soft:#edf8f0;--grey-soft:#eef1f4;--blue:#1f4e8c}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.65 -apple-system,BlinkMacSystemFont,"Segoe UI","PingFang SC",
"Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;overflow-wrap:anywhere}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1,h2,h3,p,ul,ol,dl,dd{margin:0}
.top{display:flex;justify-content:space-between;gap:1rem;flex-wrap:wrap;color:var(--soft);font-size:.875rem;padding-bottom:.75rem}
.sheet{background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:1.75rem;margin-bottom:1.5rem}
h1{font-size:1.7rem;line-height:1.3;font-weight:650}
h2{font-size:1.15rem;font-weight:650;margin:2rem 0 .75rem;padding-bottom:.35rem;border-bottom:2px solid var(--line)}
h3{font-size:1.05rem;font-weight:600;line-height:1.45}
.sheet>h2:first-child{margin-top:0}
.soft{color:var(--soft)}
p.small{margin-bottom:.75rem}
.small{font-size:.875rem}
code{font:.8125rem/1.5 ui-monospace,SFMono-Regular,Consolas,"Liberation Mono",monospace;color:var(--soft)}
.verdict{display:inline-block;margin:1rem 0 .25rem;padding:.5rem 1rem;border-radius:8px;font-size:1.15rem;font-weight:650}
.hit{background:var(--red-soft);color:var(--red)}
.undetermined{background:var(--amber-soft);color:var(--amber)}
.clear{background:var(--green-soft);color:var(--green)}
.not-applicable{background:var(--grey-soft);color:var(--soft)}
.counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem;margin-top:1rem;padding:0;list-style:none}
.counts li{border-radius:8px;padding:.6rem .9rem}
.counts b{display:block;font-size:1.6rem;line-height:1.2;font-weight:650;font-variant-numeric:tabular-nums}
.card{border:1px solid var(--line);border-left:5px solid var(--red);border-radius:8px;padding:1rem 1.15rem;margin-bottom:.9rem;break-inside:avoid}
.card.element{border-left-color:var(--amber)}
.card .head{display:flex;gap:.6rem;align-items:baseline}
.number{flex:none;color:var(--red);font-weight:650;font-variant-numeric:tabular-nums}
.element .number{color:var(--amber)}
.rows{display:grid;grid-template-columns:5.5rem 1fr;gap:.3rem .75rem;margin-top:.65rem}
.rows dt{color:var(--soft);font-size:.875rem;line-height:1.85}
.rows ul,.rows ol{padding-left:1.1rem}
.tag{display:inline-block;border-radius:4px;padding:0 .45rem;font-size:.8125rem;line-height:1.6;white-space:nowrap}
.value{font-weight:600}
.questions{padding-left:1.6rem}
.questions li{margin-bottom:.55rem;padding-left:.25rem;break-inside:avoid}
.questions li::marker{color:var(--amber);font-weight:650}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--soft);font-size:.875rem}
.wide{overflow-x:auto}
.num{text-align:right;font-variant-numeric:tabular-nums}
.note{background:var(--amber-soft);color:var(--amber);border-radius:8px;padding:.6rem .9rem;margin-top:.6rem;font-size:.9375rem}
.note ul{padding-left:1.1rem}
details{margin-top:.6rem}
summary{cursor:pointer;color:var(--blue)}
summary.name{display:flex;gap:.75rem;flex-wrap:wrap;align-items:baseline;color:var(--ink);font-weight:600;font-size:1.1rem}
summary.name::before{content:"▸";color:var(--blue)}
details[open]>summary.name::before{content:"▾"}
.sheet>details{margin:0}
.counts+table{margin-top:1rem}
details>.body{padding-top:.5rem}
.pre{white-space:pre-wrap;font-size:.875rem;color:var(--soft)}
a{color:var(--blue)}
footer{color:var(--soft);font-size:.8125rem;text-align:center}
@media (max-width:40rem){main{padding:.75rem .6rem 3rem}.sheet{padding:1.1rem}.counts{grid-template-columns:repeat(2,1fr)}
.rows{grid-template-columns:1fr;gap:0}.rows dt{margin-top:.4rem}.rows dt:first-child{margin-top:0}h1{font-size:1.4rem}
.stack thead{display:none}.stack tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}.stack td{display:block;border:0;padding:.1rem 0}
.stack td.num{text-align:left}}
@page{margin:16mm 14mm}
@media print{body{background:none;font-size:10.5pt}main{max-width:none;padding:0}.sheet{border:0;border-radius:0;padding:0;margin:0 0 8mm}
.sheet+.sheet{break-before:page}details:not(.fold)::details-content{content-visibility:visible;height:auto}summary{color:var(--ink);list-style:none}
.verdict,.counts li,.card,.note,.tag{-webkit-print-color-adjust:exact;print-color-adjust:exact}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}}
`
