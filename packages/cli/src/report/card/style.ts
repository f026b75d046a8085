/** The size of paper that a card is printed on. */
export type Paper = 'A4' | 'A5'

const sizes = {
  A4: { width: '210mm', height: '297mm', margin: '13mm', text: '9pt' },
  A5: { width: '148mm', height: '210mm', margin: '9mm', text: '7.5pt' },
}

/** Chinese system fonts of Windows, macOS, Android and Linux, then whatever there is. None is fetched. */
const fonts =
  '"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif'

/** The look of position cards on a screen and on paper: each card begins a sheet, and nothing is cut in two. */
export const cardStyle = (paper: Paper): string => {
  const { width, height, margin, text } = sizes[paper]
  return `
:root{--ink:#16202b;--soft:#53606d;--line:#cfd6de;--band:#14406e;--tint:#eef3f9;--warn:#8a4b00;--warn-soft:#fff4e0}
*{box-sizing:border-box;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;background:#e9edf2;color:var(--ink);font:${text}/1.43 ${fonts};overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol{margin:0;padding:0}
nav{max-width:${width};margin:1.5rem auto 0;padding:0 1rem;font-size:14px}
nav ul{columns:3;list-style:none;margin-top:.5rem}
nav a{color:var(--band)}
.card{width:${width};max-width:100%;min-height:${height};margin:1.5rem auto;padding:${margin};background:#fff;box-shadow:0 1px 6px #0003;display:flex;flex-direction:column}
.head{display:flex;justify-content:space-between;align-items:flex-end;gap:4mm;border-bottom:.8mm solid var(--band);padding-bottom:2.5mm}
.kind{color:var(--band);font-size:1.05em;letter-spacing:.05em}
h1{font-size:2.1em;line-height:1.25;font-weight:700}
.who{text-align:right;font-size:.95em;color:var(--soft);white-space:nowrap}
.who b{color:var(--ink);font-weight:600}
.draft{margin-top:2.5mm;padding:1.5mm 2.5mm;border:.3mm dashed var(--warn);background:var(--warn-soft);color:var(--warn);font-weight:600}
h2{display:flex;align-items:center;gap:2mm;margin:4mm 0 1.5mm;font-size:1.2em;color:var(--band);break-after:avoid}
h2 i{font-style:normal;flex:none;width:1.7em;height:1.7em;line-height:1.7em;text-align:center;border-radius:50%;background:var(--band);color:#fff;font-size:.85em}
h3{font-size:1em;font-weight:600;margin:1.5mm 0 .5mm;color:var(--soft);break-after:avoid}
ol,ul{padding-left:1.6em}
li{break-inside:avoid;margin-bottom:.6mm}
.cite{color:var(--soft);font-size:.82em}
.cite::before{content:"（"}.cite::after{content:"）"}
:lang(en) .cite::before{content:"("}:lang(en) .cite::after{content:")"}
.duties{columns:2;column-gap:7mm}
.duties .how{display:block;color:var(--soft);font-size:.82em}
.tag{border:.2mm solid var(--warn);color:var(--warn);border-radius:1mm;padding:0 1mm;font-size:.78em;white-space:nowrap}
.empty{color:var(--warn);border:.3mm dashed var(--warn);padding:1mm 2mm;background:var(--warn-soft)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 7mm}
.steps{display:grid;grid-template-columns:repeat(5,1fr);gap:2mm;break-inside:avoid}
.step{border:.3mm solid var(--band);border-radius:1.5mm;overflow:hidden;font-size:.92em}
.step header{background:var(--band);color:#fff;text-align:center;padding:1mm}
.step header b{display:block;font-size:1.9em;line-height:1.2}
.step header span{font-size:.82em;opacity:.95}
.step ul{list-style:none;padding:1.5mm 2mm}
.step .empty{margin:1.5mm}
.sign{margin-top:auto;padding-top:4mm;break-inside:avoid}
table{border-collapse:collapse;width:100%}
th,td{border:.2mm solid var(--line);padding:1.2mm 2mm;text-align:left;font-weight:400}
th{background:var(--tint);color:var(--soft);font-size:.9em}
td.blank{height:2.4em}
.not-signed{color:var(--warn);font-weight:600}
.foot{display:flex;justify-content:space-between;gap:3mm;margin-top:2mm;color:var(--soft);font-size:.82em}
@page{size:${paper} portrait;margin:${margin}}
@media (max-width:600px){.card{padding:14px;min-height:0}.duties{columns:1}.pair{grid-template-columns:1fr}.steps{grid-template-columns:1fr 1fr}.head{display:block}.who{text-align:left}nav ul{columns:1}body{font-size:14px}}
@media print{body{background:none}nav{display:none}.card{display:block;width:auto;min-height:0;margin:0;padding:0;box-shadow:none}.card+.card{break-before:page}
.sign{margin-top:0}.sign,.foot{break-before:avoid}a{color:inherit}}
`
}
