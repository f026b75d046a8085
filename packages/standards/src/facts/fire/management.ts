import { boolean, list } from '@zhiben/sdk'

/** People, fuel, wiring, goods and use. */
export const management = {
  explosiveGoodsAgainstRules: boolean({
    title: { zh: '违规使用、储存或销售易燃易爆危险品', en: 'Explosive goods used, stored or sold against the rules' },
    question: {
      zh: '场所内是否违反消防安全规定使用、储存或销售易燃易爆危险品?',
      en: 'Are flammable and explosive goods used, stored or sold there against the fire safety rules?',
    },
  }),
  explosiveGoodsPlantOrStoreAgainstRules: boolean({
    title: { zh: '违规设置易燃易爆厂房或仓库', en: 'Explosive-goods plant or store against the rules' },
    question: {
      zh: '场所内是否违规设置了生产、储存易燃易爆危险品的厂房或仓库?',
      en: 'Has a plant or store for flammable and explosive goods been set up there against the rules?',
    },
  }),
  isMultiOwnerBuilding: boolean({
    title: { zh: '多产权建筑', en: 'Building of several owners' },
    question: { zh: '是否为有多个产权人的建筑?', en: 'Does the building belong to several owners?' },
  }),
  isMixedBusinessPlace: boolean({
    title: { zh: '多业态混合生产经营场所', en: 'Place of mixed production and trade' },
    question: {
      zh: '是否为多种业态混在一处生产经营的场所?',
      en: 'Is it a place where several lines of business produce or trade together?',
    },
  }),
  fireResponsibilityClear: boolean({
    title: { zh: '消防安全责任明确', en: 'Fire safety responsibility clear' },
    question: {
      zh: '各产权人、使用人、管理人之间的消防安全责任是否明确?',
      en: 'Is it clear which owner, user or manager is responsible for fire safety in what?',
    },
  }),
  isResidentialBuilding: boolean({
    title: { zh: '住宅建筑', en: 'Residential building' },
    question: { zh: '是否为住宅建筑?', en: 'Is it a residential building?' },
  }),
  electricBikesInOpenStoreyAgainstRules: boolean({
    title: { zh: '架空层违规停放电动自行车', en: 'E-bikes in the open storey against the rules' },
    question: {
      zh: '架空层内是否违规停放电动自行车?',
      en: 'Are e-bikes parked in the open ground storey against the rules?',
    },
  }),
  fullTimeFireBrigadeRequired: boolean({
    title: { zh: '应建专职消防队', en: 'Full-time fire brigade required' },
    question: {
      zh: '按消防法规是否应建专职消防队?',
      en: 'Does fire law require a full-time fire brigade?',
    },
  }),
  hasFullTimeFireBrigade: boolean({
    title: { zh: '已建专职消防队', en: 'Has a full-time fire brigade' },
    question: { zh: '是否已建专职消防队?', en: 'Is there a full-time fire brigade?' },
  }),
  fireControlRoomOperators: list(
    {
      certified: boolean({
        title: { zh: '持证', en: 'Certified' },
        question: {
          zh: '该人员是否按 GB 25506 的要求持证?',
          en: 'Does the person hold the certificate that GB 25506 calls for?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '消防控制室操作人员', en: 'Fire control room operators' },
      question: {
        zh: '消防控制室有哪些操作人员?没有消防控制室的给空表。',
        en: 'Who operates the fire control room? Give an empty list if there is none.',
      },
    },
  ),
  explosionProofElectricsInOrder: boolean({
    title: { zh: '防爆电气按规定设置且有效', en: 'Explosion-proof electrics provided and effective' },
    question: {
      zh: '防爆电气设备是否按规定设置并保持有效?不要求设的答是。',
      en: 'Are explosion-proof electrics provided as required and effective? Yes where none are required.',
    },
  }),
  explosionVentingInOrder: boolean({
    title: { zh: '泄压设施按规定设置且有效', en: 'Explosion venting provided and effective' },
    question: {
      zh: '泄压设施是否按规定设置并保持有效?不要求设的答是。',
      en: 'Is explosion venting provided as required and effective? Yes where none is required.',
    },
  }),
  fuelAppliancesAgainstRules: boolean({
    title: { zh: '违规使用燃油、燃气设备', en: 'Oil or gas appliances used against the rules' },
    question: {
      zh: '是否违反标准使用燃油、燃气设备?没有这类设备的答否。',
      en: 'Are oil or gas appliances used against the standards? No where there are none.',
    },
  }),
  fuelPipesMeetStandard: boolean({
    title: { zh: '燃油、燃气管道敷设符合标准', en: 'Oil and gas pipes meet the standard' },
    question: {
      zh: '燃油、燃气管道的敷设是否符合标准?没有管道的答是。',
      en: 'Are oil and gas pipes laid to standard? Yes where there are none.',
    },
  }),
  fuelShutOffsMeetStandard: boolean({
    title: { zh: '燃油、燃气紧急切断装置符合标准', en: 'Oil and gas shut-offs meet the standard' },
    question: {
      zh: '燃油、燃气的紧急切断装置是否符合标准?不要求设的答是。',
      en: 'Are the emergency shut-offs for oil and gas to standard? Yes where none are required.',
    },
  }),
  wiringOnCombustiblesAgainstRules: boolean({
    title: { zh: '违规在可燃物上敷线装电器', en: 'Wiring on combustibles against the rules' },
    question: {
      zh: '电线、电气设备是否违规直接装在可燃材料或构件上?',
      en: 'Are wires or electrical devices fixed directly on combustible material or members against the rules?',
    },
  }),
  supplyCablesMeetStandard: boolean({
    title: { zh: '配电线缆符合标准', en: 'Cables meet the standard' },
    question: {
      zh: '消防配电线缆和其他供配电线缆是否都符合标准?',
      en: 'Are the cables to fire equipment and all other supply cables to standard?',
    },
  }),
  combustibleDecorationAgainstRules: boolean({
    title: { zh: '违规用易燃可燃材料装修装饰', en: 'Combustible decoration against the rules' },
    question: {
      zh: '是否违规使用易燃、可燃材料装修装饰?',
      en: 'Are flammable or combustible materials used for decoration against the rules?',
    },
  }),
}
