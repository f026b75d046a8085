import { dutiesOf } from './statute.js'

const statute = {
  name: 'hazard-governance',
  document: '国家安全生产监督管理总局令第16号',
  source: '重大事故隐患报告与统计报送(网页问答), https://22.wendadaohang.com/zd/CCS0T0fTSC020Xh2f2T.html',
}

const plans = {
  ...statute,
  source: '某公司隐患排查治理办法(转述治理方案), http://makmik.com/hyzx/mange/system/5477.html',
}

/** Duties under the interim provisions on finding and treating hazards. */
export const hazardGovernance = [
  ...dutiesOf(statute, {
    '14-1': {
      periodic: true,
      title: {
        zh: '每季、每年统计分析隐患,按期报表,主要负责人签字',
        en: 'Analyse hazards each quarter and year and send the tables in time, signed by the principal',
      },
      evidence: { zh: '签字的统计分析表', en: 'Signed tables' },
    },
  }),
  ...dutiesOf(plans, {
    '15-1': {
      level: 'workshop',
      unread: '条文凭记忆,未见原文',
      title: { zh: '车间里的一般隐患立即整改', en: 'Put general hazards in the workshop right at once' },
      evidence: { zh: '隐患整改记录', en: 'Records of rectification' },
    },
    '15-2': {
      title: {
        zh: '组织订立并实施重大隐患的治理方案',
        en: 'Have a treatment plan made and carried out for each major hazard',
      },
      evidence: {
        zh: '治理方案(含六项内容)和实施记录',
        en: 'Treatment plan with its six elements; records of its execution',
      },
    },
  }),
]
