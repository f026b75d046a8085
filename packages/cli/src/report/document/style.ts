import { style } from '../html/style.js'

/** What a report with charts adds to the style of all our pages. */
export const documentStyle = `${style}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;list-style:none;padding:0;margin:.25rem 0 .75rem;font-size:.875rem}
.legend li{display:flex;align-items:center;gap:.4rem}
.chart th{font-weight:400;color:var(--ink);width:34%;font-size:.9375rem}
.chart th,.chart td{border:0;padding:.2rem .75rem .2rem 0;vertical-align:middle}
.chart td.total{width:3.5rem;padding-right:0}
svg{display:block}
.bar{width:100%;height:22px}
.gauge{width:7.5rem;height:14px;margin-top:.3rem}
.status{white-space:nowrap;font-size:.875rem}
.status svg{display:inline-block;vertical-align:-3px;margin-right:.35rem}
.many{min-width:46rem}
.short{white-space:nowrap}
.sheet{page-break-inside:auto}
tr{break-inside:avoid}
@media print{.many{min-width:0}.bar,.gauge,.status svg,.legend svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}.sheet+.sheet{break-before:auto}
table,th,.status{font-size:8.5pt}th,td{padding:.25rem .5rem .25rem 0}}
`
