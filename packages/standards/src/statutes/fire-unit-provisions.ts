import { atEvent, defineObligations, each, obligation, open, unverified, verified } from '@zhiben/sdk'
import { enterprise } from '../facts/index.js'
import { fireKeyUnit, noOrgan } from './subjects.js'

const inspections = verified('第二十六条防火检查频次, https://kuaida2.com/article/141378.html')
const trainings = verified('第三十六条宣传培训, https://wenda.hqwx.com/q-19994.html')
const drills = verified('灭火和应急疏散预案与演练, https://m.hqwx.com/news/2019-3/15528713628923.html')
const recalled = unverified(
  '凭记忆整理;与网页转述(https://bbs.bangkaow.com/bbs/202309/1277316.html)一致,但未与公布的文本核对',
)

/** 《机关、团体、企业、事业单位消防安全管理规定》, order 61 of the Ministry of Public Security. */
export const fireUnitProvisions2001 = defineObligations({
  id: 'cn/fire-unit-provisions',
  title: {
    zh: '机关、团体、企业、事业单位消防安全管理规定',
    en: 'Provisions on fire safety within organs, organisations, enterprises and institutions',
  },
  authority: { zh: '公安部', en: 'Ministry of Public Security' },
  document: '公安部令第61号',
  layer: 'nation',
  inForce: { from: '2002-05-01' },
  facts: enterprise,
  vocabulary: {
    actions: {
      'cn/closing-check': { zh: '营业结束时检查现场', en: 'Check of the place at closing time' },
    },
  },
  obligations: (f) => [
    obligation('cn/key-unit-fire-patrol', {
      title: { zh: '重点单位每日防火巡查', en: 'Key units make a fire patrol every day' },
      action: 'fire-patrol',
      bearer: 'enterprise',
      binds: fireKeyUnit(f),
      cadence: each('day'),
      cite: { article: '25' },
      verified: recalled,
    }),
    obligation('cn/two-hourly-fire-patrol', {
      title: {
        zh: '公众聚集场所营业期间至少每2小时防火巡查一次',
        en: 'Public gathering places make a fire patrol at least every two hours while they are open',
      },
      action: 'fire-patrol',
      bearer: 'enterprise',
      binds: f.isPublicGatheringPlace,
      conditions: ['two-hourly'],
      cadence: each('day'),
      cite: { article: '25' },
      verified: recalled,
      note: {
        zh: '记录以日为单位:当天营业期间每2小时都巡查了,记为一次“每两小时一次”的巡查。停业的日子不适用。',
        en: 'Kept by the day: one entry that patrols were made every two hours while open. Not for days on which it is closed.',
      },
    }),
    obligation('cn/closing-check', {
      title: {
        zh: '公众聚集场所营业结束时检查现场,消除遗留火种',
        en: 'Public gathering places check the place for embers at closing time',
      },
      action: 'cn/closing-check',
      bearer: 'enterprise',
      binds: f.isPublicGatheringPlace,
      cadence: each('day'),
      cite: { article: '25' },
      verified: recalled,
      note: { zh: '停业的日子不适用。', en: 'Not for days on which it is closed.' },
    }),
    obligation('cn/night-fire-patrol', {
      title: {
        zh: '医院、养老院、寄宿制学校、托儿所、幼儿园加强夜间防火巡查',
        en: 'Hospitals, care homes, boarding schools and nurseries make more fire patrols by night',
      },
      action: 'fire-patrol',
      bearer: 'enterprise',
      binds: f.hasPeopleInCareOvernight,
      conditions: ['at-night'],
      cadence: open,
      cite: { article: '25' },
      verified: recalled,
      note: { zh: '没有写每夜几次。', en: 'How often in a night is not said.' },
    }),
    obligation('cn/quarterly-fire-inspection', {
      title: {
        zh: '机关、团体、事业单位至少每季度防火检查一次',
        en: 'Organs, organisations and institutions inspect at least once a quarter',
      },
      action: 'fire-inspection',
      bearer: 'enterprise',
      conditions: ['recorded', 'signed'],
      cadence: each('quarter'),
      cite: { article: '26' },
      verified: inspections,
      note: {
        zh: '其他单位每月检查,每季度自然也有一次;所以在不知道是不是机关、团体、事业单位时,这一条也约束。',
        en: 'Others inspect each month, so each quarter too: this binds even while it is not known which kind a unit is.',
      },
    }),
    obligation('cn/monthly-fire-inspection', {
      title: { zh: '其他单位至少每月防火检查一次', en: 'Other units inspect for fire safety at least once a month' },
      action: 'fire-inspection',
      bearer: 'enterprise',
      binds: noOrgan(f),
      conditions: ['recorded', 'signed'],
      cadence: each('month'),
      cite: { article: '26' },
      verified: inspections,
    }),
    obligation('cn/yearly-fire-training', {
      title: {
        zh: '重点单位每名员工至少每年消防培训一次',
        en: 'Key units train every employee in fire safety at least once a year',
      },
      action: 'fire-training',
      bearer: 'enterprise',
      binds: fireKeyUnit(f),
      conditions: ['all-staff'],
      cadence: each('year'),
      cite: { article: '36' },
      verified: trainings,
    }),
    obligation('cn/half-yearly-fire-training', {
      title: {
        zh: '公众聚集场所员工至少每半年消防培训一次',
        en: 'Public gathering places train employees in fire safety at least once each half-year',
      },
      action: 'fire-training',
      bearer: 'enterprise',
      binds: f.isPublicGatheringPlace,
      conditions: ['all-staff'],
      cadence: each('half-year'),
      cite: { article: '36' },
      verified: trainings,
    }),
    obligation('cn/provisions-fire-training-before-post', {
      title: {
        zh: '新上岗和进入新岗位的员工上岗前消防培训',
        en: 'Fire training before an employee takes a first or a new post',
      },
      action: 'fire-training',
      bearer: 'enterprise',
      binds: fireKeyUnit(f),
      cadence: atEvent('new-post', { due: { days: -1 } }),
      cite: { article: '36' },
      verified: trainings,
      note: {
        zh: '该句与重点单位的培训写在一条里,这里按重点单位约束。',
        en: 'The sentence stands with the training of key units and is read for these.',
      },
    }),
    obligation('cn/half-yearly-fire-drill', {
      title: {
        zh: '重点单位至少每半年灭火和疏散演练一次',
        en: 'Key units hold a fire and evacuation drill at least once each half-year',
      },
      action: 'fire-drill',
      bearer: 'enterprise',
      binds: fireKeyUnit(f),
      cadence: each('half-year'),
      cite: { article: '40' },
      verified: drills,
    }),
    obligation('cn/yearly-fire-drill', {
      title: {
        zh: '其他单位至少每年灭火和疏散演练一次',
        en: 'Other units hold a fire and evacuation drill at least once a year',
      },
      action: 'fire-drill',
      bearer: 'enterprise',
      cadence: each('year'),
      cite: { article: '40' },
      verified: drills,
      note: {
        zh: '重点单位每半年演练,每年自然也有一次;所以在不知道是不是重点单位时,这一条也约束。',
        en: 'Key units drill each half-year, so each year too: this binds even while it is not known whether a unit is one.',
      },
    }),
  ],
})
