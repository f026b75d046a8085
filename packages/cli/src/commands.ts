import type { Localized } from '@zhiben/core'
import type { Command } from './command/command.js'
import { hazardCommands } from './hazards/commands.js'

/** A command that is loaded when it is called, so that the others cost nothing. */
export interface CommandEntry {
  readonly says: Localized
  readonly load: () => Promise<Command>
}

/** Commands under a common first word; the one that is meant where none is named. */
export interface CommandGroup {
  readonly says: Localized
  readonly commands: Readonly<Record<string, CommandEntry>>
  readonly unnamed?: string | undefined
}

/** All commands, in the order of the help. */
export const commands: Readonly<Record<string, CommandEntry | CommandGroup>> = {
  judge: {
    says: { zh: '判定一个或一批对象', en: 'judge one subject or many' },
    load: async () => (await import('./commands/judge.js')).judge,
  },
  ask: {
    says: { zh: '逐项询问，只问还会影响结论的事', en: 'an interview that asks only what still matters' },
    load: async () => (await import('./commands/ask.js')).ask,
  },
  obligations: {
    says: { zh: '一个单位的义务和完成情况', en: 'the obligations of an enterprise and how they stand' },
    load: async () => (await import('./commands/obligations.js')).obligations,
  },
  calendar: {
    says: { zh: '两个日期之间的全部期限(列表、ICS、图)', en: 'what is due between two days (table, ICS, chart)' },
    load: async () => (await import('./commands/calendar.js')).calendar,
  },
  schedule: {
    says: { zh: '为一年排出次数最少的日期', en: 'propose the fewest dates for a year' },
    load: async () => (await import('./commands/schedule.js')).schedule,
  },
  standards: {
    says: { zh: '查看、比较判定标准', en: 'look at standards and compare them' },
    unnamed: 'list',
    commands: {
      list: {
        says: { zh: '列出全部标准和版本', en: 'list all standards and versions' },
        load: async () => (await import('./commands/standards-list.js')).standardsList,
      },
      show: {
        says: { zh: '标准的条目、出处和核对情况', en: 'rules of a standard, with citations and how each was verified' },
        load: async () => (await import('./commands/standards-show.js')).standardsShow,
      },
      diff: {
        says: { zh: '比较两个版本', en: 'compare two versions' },
        load: async () => (await import('./commands/standards-diff.js')).standardsDiff,
      },
    },
  },
  plan: {
    says: {
      zh: '行动计划：内容、进度、月报和季度通报',
      en: 'a plan of action: what it says, how far it is, its reports',
    },
    commands: {
      show: {
        says: { zh: '计划的行动、任务和工作项', en: 'actions, tasks and work items of a plan' },
        load: async () => (await import('./commands/plan-show.js')).planShow,
      },
      progress: {
        says: { zh: '按填报数据看进度', en: 'how far a plan is, by what was reported' },
        load: async () => (await import('./commands/plan-progress.js')).planProgressCommand,
      },
      report: {
        says: { zh: '月报和季度通报', en: 'the monthly report and the quarterly bulletin' },
        load: async () => (await import('./commands/plan-report.js')).planReport,
      },
    },
  },
  '12345': {
    says: { zh: '企业“12345”：十五个要素、地区覆盖率', en: 'the "12345" plan: fifteen elements, coverage of a region' },
    unnamed: 'status',
    commands: {
      status: {
        says: { zh: '企业的十五个要素和最省的下一步', en: 'the elements of enterprises and the cheapest next step' },
        load: async () => (await import('./commands/12345-status.js')).status12345,
      },
      rollup: {
        says: { zh: '地区按类别和年度的覆盖率', en: 'coverage of a region by tier and year' },
        load: async () => (await import('./commands/12345-rollup.js')).rollUp12345,
      },
    },
  },
  list: {
    says: { zh: '全员安全生产责任清单和岗位明白卡', en: 'the full-staff responsibility list and position cards' },
    commands: {
      draft: {
        says: { zh: '生成一个单位的责任清单', en: 'draw up the list of an organisation' },
        load: async () => (await import('./commands/list-draft.js')).listDraft,
      },
      check: {
        says: { zh: '检查责任清单的空档和交叉', en: 'check a list for gaps and overlaps' },
        load: async () => (await import('./commands/list-check.js')).listCheck,
      },
      cards: {
        says: { zh: '岗位明白卡，可打印', en: 'position cards, printable' },
        load: async () => (await import('./commands/list-cards.js')).listCards,
      },
    },
  },
  pack: {
    says: { zh: '以 JSON 规则包交换标准', en: 'exchange standards as JSON packs' },
    commands: {
      export: {
        says: { zh: '把标准写成规则包', en: 'write a standard as a pack' },
        load: async () => (await import('./commands/pack-export.js')).packExport,
      },
      check: {
        says: { zh: '检查规则包', en: 'check a pack' },
        load: async () => (await import('./commands/pack-check.js')).packCheck,
      },
      hash: {
        says: { zh: '规则包的哈希', en: 'the hash of a pack' },
        load: async () => (await import('./commands/pack-hash.js')).packHash,
      },
      sign: {
        says: { zh: '为规则包签名', en: 'sign a pack' },
        load: async () => (await import('./commands/pack-sign.js')).packSign,
      },
      verify: {
        says: { zh: '验证规则包的签名', en: 'verify the signature of a pack' },
        load: async () => (await import('./commands/pack-verify.js')).packVerify,
      },
      keygen: {
        says: { zh: '生成一对签名密钥', en: 'make a pair of keys to sign with' },
        load: async () => (await import('./commands/pack-keygen.js')).packKeygen,
      },
      build: {
        says: { zh: '预先生成判定模块(ESM)', en: 'generate an evaluator module (ESM) ahead of time' },
        load: async () => (await import('./commands/pack-build.js')).packBuild,
      },
    },
  },
  receipt: {
    says: { zh: '核验存证', en: 'verify sealed assessments' },
    commands: {
      verify: {
        says: {
          zh: '离线重新判定，看存证是否仍成立',
          en: 're-run a sealed assessment offline and say whether it holds',
        },
        load: async () => (await import('./commands/receipt-verify.js')).receiptVerify,
      },
    },
  },
  hazard: hazardCommands,
  diagram: {
    says: { zh: '画出流程', en: 'draw a lifecycle' },
    commands: {
      hazard: {
        says: { zh: '事故隐患的一生', en: 'the life of a hazard' },
        load: async () => (await import('./commands/diagram-hazard.js')).diagramHazard,
      },
      '12345': {
        says: { zh: '“12345”要素的状态', en: 'the states of an element of "12345"' },
        load: async () => (await import('./commands/diagram-12345.js')).diagram12345,
      },
    },
  },
}
