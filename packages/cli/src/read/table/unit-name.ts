import { isUnit, type Unit } from '@zhiben/core'

/** Units as people write them, after full-width forms were made half-width. */
const names: Readonly<Record<string, Unit>> = {
  人: 'person',
  名: 'person',
  吨: 't',
  千克: 'kg',
  公斤: 'kg',
  克: 'g',
  米: 'm',
  千米: 'km',
  公里: 'km',
  厘米: 'cm',
  毫米: 'mm',
  平方米: 'm2',
  'm²': 'm2',
  立方米: 'm3',
  'm³': 'm3',
  升: 'L',
  l: 'L',
  千帕: 'kPa',
  帕: 'Pa',
  兆帕: 'MPa',
  千牛: 'kN',
  '°C': 'degC',
  摄氏度: 'degC',
  秒: 's',
  分钟: 'min',
  小时: 'h',
  天: 'day',
  日: 'day',
  个月: 'month',
  月: 'month',
  年: 'year',
  千瓦: 'kW',
  兆瓦: 'MW',
  千伏: 'kV',
  伏: 'V',
  元: 'CNY',
  万元: '10kCNY',
}

/** The unit that a word means (`kg`, `吨`, `m²`), or `undefined`. */
export const unitNamed = (text: string): Unit | undefined => {
  const word = text.normalize('NFKC').trim()
  return isUnit(word) ? word : Object.hasOwn(names, word) ? names[word] : undefined
}
