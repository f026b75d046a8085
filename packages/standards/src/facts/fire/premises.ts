import { boolean } from '@zhiben/sdk'

/** What kind of place it is. A place can be of several kinds at once, so each kind is a fact of its own. */
export const premises = {
  hasPremisesInUse: boolean({
    title: { zh: '在用的建筑或场所', en: 'Building or place in use' },
    question: {
      zh: '对象是否为在用的工业、民用建筑(含人防工程)或场所?没有投入使用的在建工程答否,未完工而已有部分在用的答是;只是暂时停产停业的仍答是。一次只描述一幢建筑或一处场所。',
      en: 'Is the subject an industrial or civil building (civil air defence works included) or place in use? No for works under construction that nobody uses yet, yes where part of unfinished works is in use; yes where it is merely shut for a time. Describe one building or one place at a time.',
    },
  }),
  isCrowdedPlace: boolean({
    title: { zh: '人员密集场所', en: 'Crowded place' },
    question: {
      zh: '是否属于消防法所称人员密集场所?如宾馆饭店、商场市场、候车候船厅、航站楼、体育场馆会堂和公共娱乐场所;医院门诊楼和病房楼;学校的教学楼、图书室、食堂和宿舍;养老院、福利院、托幼机构;公共图书馆阅览室和展厅;人手密集的加工车间和职工宿舍;旅游、宗教场所。',
      en: 'Is it a crowded place in the sense of the Fire Law: hotel or restaurant, mall or market, waiting hall, air terminal, stadium or hall, public entertainment; hospital outpatient or ward building; school building, library, canteen or dormitory; home for the old or the needy; nursery or kindergarten; reading room or exhibition hall; workshop or staff dormitory of a labour-intensive enterprise; tourist or religious place and so on?',
    },
  }),
  isExplosiveGoodsPlace: boolean({
    title: { zh: '易燃易爆危险品场所', en: 'Place of flammable and explosive goods' },
    question: {
      zh: '是否在此生产、储存或买卖易燃易爆危险品?如厂房、装置、库房、储罐、商店、专用车站或码头,燃气的储配、充装、调压、供应站,加油站和加气站。',
      en: 'Is it a plant, installation, store, tank (farm), shop, dedicated station or wharf where flammable and explosive goods are made, stored or sold, or a station that stores, fills, regulates or supplies combustible gas, or a filling station?',
    },
  }),
  isImportantPlace: boolean({
    judgement: true,
    title: { zh: '重要场所', en: 'Important place' },
    question: {
      zh: '一旦着火,社会影响、政治影响和经济损失是否会很重大(2017 版所称重要场所)?',
      en: 'Could a fire there have grave social and political effects and economic loss (an important place in the 2017 edition)?',
    },
  }),
  isPublicEntertainmentPlace: boolean({
    title: { zh: '公共娱乐场所', en: 'Public entertainment place' },
    question: {
      zh: '是否为对公众开放的、有文化娱乐或健身休闲功能的室内场所?',
      en: 'Is it an indoor place open to the public for culture, entertainment, fitness or leisure?',
    },
  }),
  isShop: boolean({
    title: { zh: '商店', en: 'Shop' },
    question: { zh: '是否为商店(含商场、超市、市场)?', en: 'Is it a shop (mall, supermarket and market included)?' },
  }),
  isHotel: boolean({
    title: { zh: '旅馆', en: 'Hotel' },
    question: {
      zh: '是否为旅馆(含宾馆、酒店、民宿等住宿场所)?',
      en: 'Is it a hotel (guest house and the like included)?',
    },
  }),
  isUndergroundCrowdedPlace: boolean({
    title: { zh: '地下人员密集场所', en: 'Underground crowded place' },
    question: { zh: '是否为设在地下的人员密集场所?', en: 'Is it a crowded place that lies underground?' },
  }),
  isHighRise: boolean({
    title: { zh: '高层建筑', en: 'High-rise building' },
    question: {
      zh: '所在建筑按国家工程建设消防技术标准是否属于高层建筑?',
      en: 'Is the building a high-rise by the national fire design standards?',
    },
  }),
  isUnderground: boolean({
    title: { zh: '地下建筑', en: 'Underground building' },
    question: { zh: '所在建筑是否为地下建筑?', en: 'Is the building an underground one?' },
  }),
  isUndergroundStation: boolean({
    title: { zh: '地下车站', en: 'Underground station' },
    question: { zh: '是否为地铁等地下车站?', en: 'Is it a metro or other underground station?' },
  }),
  buildingHasCrowdedPlace: boolean({
    title: { zh: '所在建筑内有人员密集场所', en: 'Building holds a crowded place' },
    question: {
      zh: '所在建筑内(包括别的单位)是否设有人员密集场所?',
      en: 'Is there a crowded place anywhere in the building, other occupants included?',
    },
  }),
  hasDustExplosionDanger: boolean({
    title: { zh: '有粉尘爆炸危险', en: 'Danger of dust explosion' },
    question: {
      zh: '是否为有粉尘爆炸危险的场所?',
      en: 'Is it a place with danger of dust explosion?',
    },
  }),
}
