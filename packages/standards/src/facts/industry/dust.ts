import { boolean, choice, list } from '@zhiben/sdk'
import { device } from './device.js'

/** Combustible dust. */
export const dust = {
  isDustExplosionEnterprise: boolean({
    title: { zh: '粉尘涉爆企业', en: 'Enterprise with a dust-explosion hazard' },
    question: { zh: '企业是否存在粉尘爆炸危险?', en: 'Does the enterprise have a dust-explosion hazard?' },
  }),
  dustHazardPlaces: list(
    {
      inMultiStoreyBuilding: boolean({
        title: { zh: '在多层建(构)筑物内', en: 'In a multi-storey building' },
        question: { zh: '所在建(构)筑物是否为多层?', en: 'Does the building have more than one storey?' },
      }),
      frameStructure: boolean({
        title: { zh: '框架结构', en: 'Frame structure' },
        question: { zh: '所在建(构)筑物是否为框架结构?', en: 'Is the building a frame structure?' },
      }),
      gatheringPlaceInside: boolean({
        title: { zh: '内有人员聚集场所', en: 'Gathering place inside' },
        question: {
          zh: '场所内是否设有员工宿舍、会议室、办公室、休息室等人员聚集场所?',
          en: 'Is there a dormitory, meeting room, office, rest room or the like inside?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '粉尘爆炸危险场所', en: 'Dust-explosion places' },
      question: {
        zh: '有哪些粉尘爆炸危险场所?每处一项,没有的给空表。',
        en: 'Which places have a dust-explosion hazard? One item each; an empty list if none.',
      },
    },
  ),
  dustCollectionSystems: list(
    {
      dust: choice(
        {
          metal: { zh: '铝镁等金属粉尘', en: 'Aluminium, magnesium or other metal dust' },
          wood: { zh: '木质粉尘', en: 'Wood dust' },
          other: { zh: '其他可燃性粉尘', en: 'Other combustible dust' },
        },
        {
          title: { zh: '粉尘', en: 'Dust' },
          question: {
            zh: '收集哪类粉尘?几类都有的,有金属粉尘选金属,其次选木质。',
            en: 'Which dust does it collect? If several, choose metal before wood, and wood before other.',
          },
        },
      ),
      method: choice(
        { dry: { zh: '干式', en: 'Dry' }, wet: { zh: '湿式', en: 'Wet' } },
        { title: { zh: '除尘方式', en: 'Method' }, question: { zh: '是干式还是湿式除尘?', en: 'Is it dry or wet?' } },
      ),
      mixesDustKinds: boolean({
        title: { zh: '不同类粉尘共用', en: 'Shared by different kinds of dust' },
        question: {
          zh: '是否有不同类别的可燃性粉尘进入这套系统?',
          en: 'Do different kinds of combustible dust enter it?',
        },
      }),
      mixesDustWithGas: boolean({
        title: { zh: '与可燃气体等共用', en: 'Shared with combustible gas or the like' },
        question: {
          zh: '是否还有可燃气体等会加剧爆炸的介质进入这套系统?',
          en: 'Does combustible gas or anything else that makes an explosion worse enter it too?',
        },
      }),
      servesSeveralBuildings: boolean({
        title: { zh: '不同建(构)筑物共用', en: 'Shared by several buildings' },
        question: { zh: '是否由不同的建(构)筑物共用?', en: 'Do several buildings share it?' },
      }),
      servesSeveralFireCompartments: boolean({
        title: { zh: '不同防火分区共用', en: 'Shared by several fire compartments' },
        question: { zh: '是否由不同的防火分区共用?', en: 'Do several fire compartments share it?' },
      }),
      connectedWithOtherSystems: boolean({
        title: { zh: '与别的除尘系统互联互通', en: 'Connected with other systems' },
        question: {
          zh: '是否与别的除尘系统互联互通?',
          en: 'Is it connected with another dust-collection system?',
        },
      }),
      explosionVenting: device({ zh: '泄爆措施', en: 'explosion venting' }),
      inerting: device({ zh: '惰化措施', en: 'inerting' }),
      explosionSuppression: device({ zh: '抑爆措施', en: 'explosion suppression' }),
      positivePressure: boolean({
        title: { zh: '正压除尘或正压吹送', en: 'Positive pressure' },
        question: {
          zh: '是否用正压方式除尘或吹送粉尘?',
          en: 'Does it collect or blow the dust under positive pressure?',
        },
      }),
      sparkDetectionOrLike: device({
        zh: '火花探测消除等防范点燃源的措施',
        en: 'spark detection and elimination or other protection from ignition',
      }),
      gravitySettlingChamber: boolean({
        title: { zh: '用重力沉降室除尘', en: 'Gravity settling chamber' },
        question: { zh: '是否用重力沉降室除尘?', en: 'Does it collect dust in a gravity settling chamber?' },
      }),
      dryTunnelAsDuct: boolean({
        title: { zh: '干式巷道式构筑物作风道', en: 'Dry tunnel-like structure as duct' },
        question: {
          zh: '是否以干式巷道式构筑物当除尘风道?',
          en: 'Is a dry tunnel-like structure used as its duct?',
        },
      }),
      airlockDischarge: device({ zh: '锁气卸灰装置', en: 'airlock discharge' }),
    },
    {
      maxItems: 200,
      title: { zh: '除尘系统', en: 'Dust-collection systems' },
      question: {
        zh: '有哪些收集可燃性粉尘的除尘系统?每套一项,没有的给空表。',
        en: 'Which systems collect combustible dust? One item each; an empty list if none.',
      },
    },
  ),
  dustZoneElectricalEquipment: list(
    {
      zone: choice(
        {
          zone20: { zh: '20 区', en: 'Zone 20' },
          zone21: { zh: '21 区', en: 'Zone 21' },
          zone22: { zh: '22 区', en: 'Zone 22' },
          unclassified: { zh: '非爆炸危险区', en: 'Outside the zones' },
        },
        {
          title: { zh: '分区', en: 'Zone' },
          question: {
            zh: '位于哪个粉尘爆炸危险分区?企业没有划分的,按应划的区选:除尘器、收尘仓内部通常为 20 区。',
            en: 'In which dust-explosion zone is it? If the enterprise has drawn none, the zone it should be: inside collectors and hoppers usually 20.',
          },
        },
      ),
      explosionProtected: device({ zh: '合乎要求的防爆型式', en: 'explosion protection as required' }),
    },
    {
      maxItems: 1000,
      title: { zh: '粉尘场所的电气设备', en: 'Electrical equipment in dust places' },
      question: {
        zh: '除尘器、收尘仓内和其他粉尘场所有哪些电气设备?每台一项,没有的给空表。',
        en: 'Which electrical equipment is inside collectors and hoppers and elsewhere in dust places? One item each; an empty list if none.',
      },
    },
  ),
  millsAndGrinders: list(
    {
      trampMaterialRemoved: device({
        zh: '设备前去除铁、石等杂物的装置',
        en: 'removal of iron, stone and the like before the machine',
      }),
    },
    {
      maxItems: 500,
      title: { zh: '粉碎、研磨、造粒等设备', en: 'Crushing, grinding and granulating equipment' },
      question: {
        zh: '有哪些粉碎、研磨、造粒等易产生机械点火源的工艺设备?每台一项,没有的给空表。',
        en: 'Which crushing, grinding, granulating and similar equipment can strike sparks? One item each; an empty list if none.',
      },
    },
  ),
  isWoodProductsMaker: boolean({
    title: { zh: '木制品加工企业', en: 'Maker of wood products' },
    question: { zh: '企业是否加工木制品?', en: 'Does the enterprise make wood products?' },
  }),
  sanderDucts: list(
    {
      sparkDetectionAndElimination: device({ zh: '火花探测消除装置', en: 'spark detection and elimination' }),
    },
    {
      maxItems: 500,
      title: { zh: '与砂光机相连的风管', en: 'Ducts from sanders' },
      question: {
        zh: '有哪些与砂光机相连的风管?每条一项,没有的给空表。',
        en: 'Which ducts lead from sanders? One item each; an empty list if none.',
      },
    },
  ),
  waterReactiveDustPlaces: list(
    {
      hydrogenGatheringPrevented: device({
        zh: '通风等防氢气积聚的措施',
        en: 'ventilation or other means against the gathering of hydrogen',
      }),
      dustKeptDry: boolean({
        title: { zh: '干式收集、堆放、储存', en: 'Dust collected, piled or stored dry' },
        question: {
          zh: '该处的粉尘是否为干式收集、堆放或储存?',
          en: 'Is the dust collected, piled or stored dry here?',
        },
      }),
      protectedFromWaterAndDamp: boolean({
        title: { zh: '防水防潮', en: 'Protected from water and damp' },
        question: { zh: '是否有有效的防水防潮措施?', en: 'Is the place effectively protected from water and damp?' },
      }),
    },
    {
      maxItems: 200,
      title: {
        zh: '遇湿自燃金属粉尘的收集、堆放、储存处',
        en: 'Places that collect, pile or store water-reactive metal dust',
      },
      question: {
        zh: '铝、镁等遇湿自燃金属粉尘在哪些地方收集、堆放、储存?每处一项,没有的给空表。',
        en: 'Where is metal dust that ignites when wet (aluminium, magnesium and the like) collected, piled or stored? One item each; an empty list if none.',
      },
    },
  ),
  dustCleaningCarriedOut: boolean({
    title: { zh: '粉尘清理制度已落实', en: 'Dust cleaning carried out' },
    question: {
      zh: '粉尘清理制度是否落实(有制度、按时清、有记录)?',
      en: 'Is the dust-cleaning rule carried out (written, done on time, recorded)?',
    },
  }),
  seriousDustAccumulation: boolean({
    judgement: true,
    title: { zh: '现场积尘严重', en: 'Serious build-up of dust' },
    question: { zh: '作业现场积尘是否严重?', en: 'Has dust built up seriously in the workplace?' },
  }),
}
