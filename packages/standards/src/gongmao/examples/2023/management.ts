import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const enterprise = { isIndustryOrTrade: true } as const
const managed = { safetyCoordinated: true, inspectedRegularly: true } as const
const passed = { passedSafetyAssessment: true } as const
const failed = { passedSafetyAssessment: false } as const

export const management = examples(gongmao2023, [
  {
    rule: '3(1)',
    expect: 'hit',
    facts: { ...enterprise, contractorsAndTenants: [{ ...managed, safetyCoordinated: false }] },
    why: '没有统一协调管理',
  },
  {
    rule: '3(1)',
    expect: 'hit',
    facts: { ...enterprise, contractorsAndTenants: [managed, { inspectedRegularly: false }] },
    why: '两家中有一家没有定期检查',
  },
  { rule: '3(1)', expect: 'clear', facts: { contractorsAndTenants: [managed] }, why: '协调管理和检查都做了' },
  { rule: '3(1)', expect: 'clear', facts: { contractorsAndTenants: [] }, why: '没有承包、承租单位' },
  {
    rule: '3(1)',
    expect: 'undetermined',
    facts: { ...enterprise, contractorsAndTenants: { partial: [managed] } },
    why: '单位名单不全',
  },
  {
    rule: '3(1)',
    expect: 'undetermined',
    facts: { contractorsAndTenants: [{ safetyCoordinated: false }] },
    why: '是否工贸企业未知',
  },
  {
    rule: '3(1)',
    expect: 'not-applicable',
    facts: { isIndustryOrTrade: false, contractorsAndTenants: [{ safetyCoordinated: false }] },
    why: '不是工贸企业',
  },

  {
    rule: '3(2)',
    expect: 'hit',
    facts: { ...enterprise, specialOperationWorkers: [{ onDuty: true, certified: false }] },
    why: '无证上岗',
  },
  {
    rule: '3(2)',
    expect: 'hit',
    facts: {
      ...enterprise,
      specialOperationWorkers: {
        partial: [
          { onDuty: true, certified: true },
          { onDuty: true, certified: false },
        ],
      },
    },
    why: '名单不全,但已有一人无证上岗',
  },
  {
    rule: '3(2)',
    expect: 'clear',
    facts: { specialOperationWorkers: [{ onDuty: false, certified: false }] },
    why: '无证但不在岗',
  },
  {
    rule: '3(2)',
    expect: 'clear',
    facts: { specialOperationWorkers: [{ onDuty: true, certified: true }] },
    why: '持证上岗',
  },
  {
    rule: '3(2)',
    expect: 'undetermined',
    facts: { ...enterprise, specialOperationWorkers: [{ onDuty: true }] },
    why: '证件未查',
  },

  {
    rule: '3(3)',
    expect: 'hit',
    facts: { ...enterprise, isMetalSmelting: true, principals: [failed] },
    why: '主要负责人未考核合格',
  },
  {
    rule: '3(3)',
    expect: 'hit',
    facts: { ...enterprise, isMetalSmelting: true, principals: [passed], safetyManagers: [passed, failed] },
    why: '一名安全管理人员未考核合格',
  },
  { rule: '3(3)', expect: 'clear', facts: { principals: [passed], safetyManagers: [passed] }, why: '都已考核合格' },
  {
    rule: '3(3)',
    expect: 'not-applicable',
    facts: { ...enterprise, isMetalSmelting: false, principals: [failed] },
    why: '不是金属冶炼企业',
  },
  {
    rule: '3(3)',
    expect: 'undetermined',
    facts: { ...enterprise, isMetalSmelting: true, principals: [passed] },
    why: '安全管理人员未查',
  },
])
