import type { Localized } from '@zhiben/core'

/**
 * What the program ends with, for scripts to switch on. From 64 on no verdict was reached; the numbers are those of
 * BSD's sysexits, so that they mean the same as elsewhere.
 */
export const exitCodes = {
  clear: 0,
  hit: 1,
  undetermined: 2,
  usage: 64,
  data: 65,
  noInput: 66,
  unavailable: 69,
  bug: 70,
  cannotWrite: 73,
  interrupted: 130,
  pipeClosed: 141,
} as const

/** One of the program's exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What each exit code means: the help prints this table. */
export const exitCodeWords: Readonly<Record<keyof typeof exitCodes, Localized>> = {
  clear: {
    zh: '未发现重大事故隐患；义务均按时；命令已完成',
    en: 'no major accident hazard; all obligations on time; the command did its work',
  },
  hit: {
    zh: '至少发现一项重大事故隐患；有义务逾期，或排不出日期',
    en: 'at least one major accident hazard; an obligation is overdue or cannot be planned',
  },
  undetermined: { zh: '未发现，但有待定事项', en: 'none found, but something is undetermined' },
  usage: { zh: '用法有误（选项、标准、日期）', en: 'bad usage (option, standard, day)' },
  data: { zh: '数据有误，已逐条指明；操作不被允许', en: 'bad data, each place named; a command refused' },
  noInput: { zh: '文件不存在或不可读', en: 'a file is missing or cannot be read' },
  unavailable: { zh: '存储连不上或被占用，可重试', en: 'a store cannot be reached or is in use; try again' },
  bug: { zh: '程序自身的缺陷', en: 'a defect of the program itself' },
  cannotWrite: { zh: '结果文件无法写入', en: 'an output file cannot be written' },
  interrupted: { zh: '被中断(Ctrl-C)', en: 'interrupted (Ctrl-C)' },
  pipeClosed: { zh: '输出管道被提前关闭', en: 'the reader of the output went away' },
}
