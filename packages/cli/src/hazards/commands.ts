/** The commands on hazards, in the order of the help. */
export const hazardCommands = {
  says: {
    zh: '隐患从上报到销号：办理、查看、台账、统计',
    en: 'hazards from report to close-out: act, look, ledger, figures',
  },
  commands: {
    open: {
      says: { zh: '上报一项隐患', en: 'report a hazard' },
      load: async () => (await import('../commands/hazard-open.js')).hazardOpen,
    },
    do: {
      says: { zh: '办理一条或多条命令', en: 'put one command or several through' },
      load: async () => (await import('../commands/hazard-do.js')).hazardDo,
    },
    show: {
      says: { zh: '现状，以及谁能办什么', en: 'a hazard as it is, and what is open to whom' },
      load: async () => (await import('../commands/hazard-show.js')).hazardShow,
    },
    list: {
      says: { zh: '按条件列出', en: 'list by what is asked' },
      load: async () => (await import('../commands/hazard-list.js')).hazardList,
    },
    history: {
      says: { zh: '全部经过', en: 'all that happened' },
      load: async () => (await import('../commands/hazard-history.js')).hazardHistory,
    },
    import: {
      says: { zh: '导入台账', en: 'import a ledger' },
      load: async () => (await import('../commands/hazard-import.js')).hazardImport,
    },
    export: {
      says: { zh: '写出台账', en: 'write a ledger' },
      load: async () => (await import('../commands/hazard-export.js')).hazardExport,
    },
    tick: {
      says: { zh: '每天告知日期', en: 'say what day it is' },
      load: async () => (await import('../commands/hazard-tick.js')).hazardTick,
    },
    stats: {
      says: { zh: '统计和各区红橙黄蓝', en: 'figures, and the colour of each district' },
      load: async () => (await import('../commands/hazard-stats.js')).hazardStats,
    },
    'move-policy': {
      says: { zh: '改用另一政策', en: 'move to another policy' },
      load: async () => (await import('../commands/hazard-move-policy.js')).hazardMovePolicy,
    },
  },
}
