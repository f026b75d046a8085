import { boolean } from '@zhiben/sdk'

/** Which trades the enterprise is engaged in: one enterprise may span several. */
export const trades = {
  isMetallurgy: boolean({
    title: { zh: '冶金企业', en: 'Metallurgy' },
    question: {
      zh: '企业是否从事黑色金属冶炼或压延加工(冶金行业:炼铁、炼钢、铁合金、轧钢等,只轧不炼的也算)?',
      en: 'Is the enterprise engaged in smelting or rolling ferrous metals (iron, steel, ferro-alloys; a mill that only rolls counts too)?',
    },
  }),
  isNonferrousMetals: boolean({
    title: { zh: '有色企业', en: 'Non-ferrous metals' },
    question: {
      zh: '企业是否从事有色金属冶炼或压延加工(有色行业,含铝加工)?',
      en: 'Is the enterprise engaged in smelting, rolling or otherwise working non-ferrous metals (aluminium processing included)?',
    },
  }),
  isBuildingMaterials: boolean({
    title: { zh: '建材企业', en: 'Building materials' },
    question: {
      zh: '企业是否从事水泥、玻璃、陶瓷、耐火材料等建材生产(建材行业)?',
      en: 'Does the enterprise make building materials (cement, glass, ceramics, refractories and the like)?',
    },
  }),
  isMachinery: boolean({
    title: { zh: '机械企业', en: 'Machinery' },
    question: {
      zh: '企业是否从事机械制造或铸造、锻造、热处理、涂装等加工(机械行业)?',
      en: 'Is the enterprise engaged in machinery (making machines, foundry work, forging, heat treatment, coating)?',
    },
  }),
  isLightIndustry: boolean({
    title: { zh: '轻工企业', en: 'Light industry' },
    question: {
      zh: '企业是否从事食品、酒、造纸、日用玻璃陶瓷、家具、电池等生产(轻工行业)?',
      en: 'Is the enterprise in light industry (food, liquor, paper, daily glass and ceramics, furniture, batteries and the like)?',
    },
  }),
  isTextiles: boolean({
    title: { zh: '纺织企业', en: 'Textiles' },
    question: {
      zh: '企业是否从事纺织、印染、服装等生产(纺织行业)?',
      en: 'Is the enterprise in textiles (spinning, weaving, dyeing, clothing)?',
    },
  }),
  isTobacco: boolean({
    title: { zh: '烟草企业', en: 'Tobacco' },
    question: {
      zh: '企业是否从事烟叶复烤、卷烟等生产或烟叶仓储养护(烟草行业)?',
      en: 'Is the enterprise in tobacco (redrying leaf, making cigarettes, keeping leaf in store)?',
    },
  }),
  isCommerce: boolean({
    title: { zh: '商贸企业', en: 'Commerce' },
    question: {
      zh: '企业是否从事批发、零售、仓储等经营(商贸行业)?',
      en: 'Is the enterprise in commerce (wholesale, retail, storage)?',
    },
  }),
}
