import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Verdict } from '@zhiben/rules'
import type { Comparison, Spread } from './contests.js'
import type { Peer } from './peers/index.js'

/** Everything that was measured. */
export interface Figures {
  readonly repetitions: number
  readonly rows: number
  readonly rules: number
  readonly counts: Readonly<Record<Verdict, number>>
  readonly own: readonly (Comparison & { readonly name: string })[]
  readonly peers: readonly (Comparison & { readonly peer: Peer })[]
  readonly sizes: readonly (Comparison & { readonly size: number })[]
  readonly absent: readonly (Comparison & { readonly engine: string })[]
  readonly compile: { readonly cold: Spread; readonly warm: Spread }
  readonly allocated: readonly { readonly engine: string; readonly bytes: number }[]
  readonly startUp: Readonly<Record<string, Spread>>
}

const ownTargets: Readonly<Record<string, number>> = { module: 1.3, closures: 4 }

const figure = (n: number): string =>
  n >= 100 ? Math.round(n).toLocaleString('en') : n >= 10 ? n.toFixed(1) : n.toFixed(2)
const shown = ({ median, min, max }: Spread): string => `${figure(median)} (${figure(min)}–${figure(max)})`
const per = (of: Spread, n: number): Spread => ({ median: of.median / n, min: of.min / n, max: of.max / n })
const atMost = (of: Spread, target: number | undefined): string =>
  target === undefined ? '' : `at most ${target}: ${of.median <= target ? 'met' : '**missed**'}`
const atLeast = (of: Spread, target: number | undefined): string =>
  target === undefined ? '' : `at least ${target}: ${of.median >= target ? 'met' : '**missed**'}`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { readonly version: string }).version

/** What was measured, as a page. */
export const report = (of: Figures): string => {
  const [cpu] = cpus()
  const share = (verdict: Verdict): string =>
    `${Math.round((100 * of.counts[verdict]) / (of.rows * of.rules))} % ${verdict}`
  const versions = of.peers.map(({ peer }) => `${peer.package} ${versionOf(peer.package)}`)
  return `# Benchmarks

Made by \`npm run bench -- rules --write\`; ratios within one run are what counts, single times are this machine's.

${new Date().toISOString().slice(0, 10)}; ${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} processors seen; Node ${process.versions.node}; zhiben ${versionOf('@zhiben/rules')}, ${versions.join(', ')}.

## What is compared

The ${of.rules} rules of 工贸企业重大事故隐患判定标准 (2023) over ${of.rows.toLocaleString('en')} random enterprises: plain objects as \`JSON.parse\` gives
them, the same ones each time, 15 % of all facts unknown (\`null\`), lists of 0 to 4 items. Wanted are the bare verdicts:
${share('hit')}, ${share('clear')}, ${share('undetermined')}, ${share('not-applicable')}.

Each engine runs in a process of its own, is warmed up, then goes through all rows again and again; the quickest pass
counts, as what disturbs a machine only ever adds. All that is done ${of.repetitions} times, the engines in turn. A figure is the median over these repetitions, with the least and
the greatest in brackets; a ratio is taken within each repetition, and once between the quickest of all. Every verdict of every engine was compared with those
of the hand-written functions.

*Hand-written* is what a careful engineer writes without a framework: a TypeScript function a rule, three-valued, with
early exits (\`test/bench/hand-written\`). The functions know only plain values and \`null\`; Zhiben is at every fact also
ready for ranges, possibilities, units, partial lists and signed judgements, and for what should not be there.

${table(
  ['', 'ns a rule', 'times hand-written', 'quickest', 'target'],
  of.own.map(({ name, one, ratio, quickest }) => [
    name,
    shown(per(one.perRow, of.rules)),
    shown(ratio),
    figure(quickest),
    atMost(ratio, ownTargets[name]),
  ]),
)}

## Other engines

Each gets the rules that it can express, in its own words and by its fastest documented way, and is compared with
Zhiben's closures over the same rules and the same rows (fewer rows for the slower ones).

${table(
  [
    '',
    `rules of ${of.rules}`,
    'rows',
    'ns a rule',
    'Zhiben, the same',
    'Zhiben is … times as fast',
    'quickest',
    'target',
  ],
  of.peers.map(({ peer, one, other, ratio, quickest }) => [
    peer.package,
    String(one.rules.length),
    peer.rows.toLocaleString('en'),
    shown(per(one.perRow, one.rules.length)),
    shown(per(other.perRow, one.rules.length)),
    shown(ratio),
    figure(quickest),
    atLeast(ratio, peer.target),
  ]),
)}

${of.peers.map(({ peer }) => `* ${peer.package}: ${peer.how}.`).join('\n')}

## More rules

The same rules, and copies of them under other ids. Linear growth is a ratio equal to the ratio of the numbers of rules.

${table(
  ['rules', 'ns an enterprise', 'ns a rule', 'times that of 16', 'quickest', 'linear'],
  of.sizes.map(({ size, one, ratio, quickest }) => [
    String(size),
    shown(one.perRow),
    shown(per(one.perRow, size)),
    shown(ratio),
    figure(quickest),
    figure(size / 16),
  ]),
)}

## A key that is absent

The same enterprises, but what is unknown has no key instead of \`null\`: thousands of shapes of objects. *Read*: as
\`read\`, through which every subject from outside goes once, hands them on, all of one shape. At most 1.1 is wanted of
those (a tenth is what two runs of the same differ by).

${table(
  ['', 'ns a rule, `null`', 'ns a rule, absent', 'times', 'quickest', 'target'],
  of.absent.map(({ engine, one, other, ratio, quickest }) => [
    engine,
    shown(per(other.perRow, of.rules)),
    shown(per(one.perRow, of.rules)),
    shown(ratio),
    figure(quickest),
    engine.endsWith('read') ? atMost(ratio, 1.1) : '',
  ]),
)}

## Besides

${table(
  ['', ''],
  [
    [`making the ${of.rules} rules ready, first time in a process`, `${shown(of.compile.cold)} ms`],
    ['the same, later', `${shown(of.compile.warm)} ms`],
    ...of.allocated.map(({ engine, bytes }) => [`allocated for one enterprise, ${engine}`, `${figure(bytes)} bytes`]),
    ...Object.entries(of.startUp).map(([name, time]) => [`importing ${name}, bundled`, `${shown(time)} ms`]),
  ],
)}
`
}
