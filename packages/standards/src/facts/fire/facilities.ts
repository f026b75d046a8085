import { boolean, list } from '@zhiben/sdk'

/** Water, extinguishing, smoke control, power and alarm. "As required": all that is required is there. */
export const facilities = {
  sprinklerRequired: boolean({
    title: { zh: '应设自动喷水灭火系统', en: 'Sprinklers required' },
    question: {
      zh: '按国家工程建设消防技术标准,是否应设自动喷水灭火系统?',
      en: 'Do the national fire design standards require sprinklers?',
    },
  }),
  sprinklerInstalledAsRequired: boolean({
    title: { zh: '自动喷水按标准设置', en: 'Sprinklers installed as required' },
    question: {
      zh: '应设的部位是否都设了自动喷水灭火系统?',
      en: 'Are sprinklers installed in all parts where they are required?',
    },
  }),
  hasSprinkler: boolean({
    title: { zh: '设有自动喷水灭火系统', en: 'Has sprinklers' },
    question: {
      zh: '是否设有自动喷水灭火系统(不论是否应设)?',
      en: 'Is there a sprinkler system, required or not?',
    },
  }),
  sprinklerWorks: boolean({
    title: { zh: '自动喷水能正常使用', en: 'Sprinklers in working order' },
    question: {
      zh: '已设的自动喷水灭火系统能否正常使用、运行?',
      en: 'Is the installed sprinkler system in working order?',
    },
  }),
  otherFixedSystemRequired: boolean({
    title: { zh: '应设其他固定灭火设施', en: 'Other fixed extinguishing system required' },
    question: {
      zh: '按标准是否应设自动喷水以外的固定灭火设施(气体、泡沫、水喷雾、水炮等)?',
      en: 'Do the standards require a fixed extinguishing system other than sprinklers (gas, foam, water spray, monitors)?',
    },
  }),
  otherFixedSystemInstalledAsRequired: boolean({
    title: { zh: '其他固定灭火设施按标准设置', en: 'Other fixed system installed as required' },
    question: {
      zh: '应设的其他固定灭火设施是否都已设置?',
      en: 'Are all the other fixed extinguishing systems installed that are required?',
    },
  }),
  hasOtherFixedSystem: boolean({
    title: { zh: '设有其他固定灭火设施', en: 'Has another fixed extinguishing system' },
    question: {
      zh: '是否设有自动喷水以外的固定灭火设施(不论是否应设)?',
      en: 'Is there a fixed extinguishing system other than sprinklers, required or not?',
    },
  }),
  otherFixedSystemWorks: boolean({
    title: { zh: '其他固定灭火设施能正常使用', en: 'Other fixed system in working order' },
    question: {
      zh: '已设的其他固定灭火设施能否正常使用、运行?',
      en: 'Are the other installed fixed extinguishing systems in working order?',
    },
  }),
  fireAlarmRequired: boolean({
    title: { zh: '应设火灾自动报警系统', en: 'Automatic fire alarm required' },
    question: {
      zh: '按国家工程建设消防技术标准,是否应设火灾自动报警系统?',
      en: 'Do the national fire design standards require an automatic fire alarm system?',
    },
  }),
  fireAlarmInstalledAsRequired: boolean({
    title: { zh: '火灾报警按标准设置', en: 'Fire alarm installed as required' },
    question: {
      zh: '应设的部位是否都设了火灾自动报警系统?',
      en: 'Is the automatic fire alarm installed in all parts where it is required?',
    },
  }),
  hasFireAlarm: boolean({
    title: { zh: '设有火灾自动报警系统', en: 'Has an automatic fire alarm' },
    question: {
      zh: '是否设有火灾自动报警系统(不论是否应设)?',
      en: 'Is there an automatic fire alarm system, required or not?',
    },
  }),
  fireAlarmWorks: boolean({
    title: { zh: '火灾报警运行正常', en: 'Fire alarm runs properly' },
    question: {
      zh: '火灾自动报警系统能否正常运行?',
      en: 'Does the automatic fire alarm system run properly?',
    },
  }),
  flammableTanks: list(
    {
      extinguishingAsRequired: boolean({
        title: { zh: '固定灭火设施按标准设置', en: 'Fixed extinguishing as required' },
        question: {
          zh: '标准要求的固定灭火设施是否已设?不要求的答是。',
          en: 'Is the required fixed extinguishing there? Yes where none is required.',
        },
      }),
      coolingAsRequired: boolean({
        title: { zh: '冷却设施按标准设置', en: 'Cooling as required' },
        question: {
          zh: '标准要求的冷却设施是否已设?不要求的答是。',
          en: 'Is the required cooling there? Yes where none is required.',
        },
      }),
      gasAlarmAsRequired: boolean({
        title: { zh: '可燃气体浓度报警按标准设置', en: 'Gas alarm as required' },
        question: {
          zh: '标准要求的可燃气体浓度报警是否已设?不要求的答是。',
          en: 'Is the required gas concentration alarm there? Yes where none is required.',
        },
      }),
      fireAlarmAsRequired: boolean({
        title: { zh: '火灾报警按标准设置', en: 'Fire alarm as required' },
        question: {
          zh: '标准要求的火灾报警是否已设?不要求的答是。',
          en: 'Is the required fire alarm there? Yes where none is required.',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '易燃可燃液体、可燃气体储罐', en: 'Tanks of flammable liquid or combustible gas' },
      question: {
        zh: '有哪些装易燃、可燃液体或可燃气体的储罐(储罐区)?没有的给空表。',
        en: 'Which tanks or tank farms hold flammable or combustible liquid or combustible gas? Give an empty list if none.',
      },
    },
  ),
  fireWaterSourceAndAgentsAsRequired: boolean({
    title: { zh: '消防水源和灭火剂按标准设置', en: 'Water source and agents as required' },
    question: {
      zh: '消防水源、泡沫液等灭火剂储备是否按标准设置?不要求设的答是。',
      en: 'Are the fire water source and the store of foam and other agents as required? Yes where none are required.',
    },
  }),
  outdoorFireWaterProvidedOrRequired: boolean({
    title: { zh: '设有或应设室外消防给水', en: 'Outdoor fire water provided or required' },
    question: {
      zh: '是否设有、或按标准应设室外消防给水系统?',
      en: 'Is there an outdoor fire water system, or do the standards require one?',
    },
  }),
  outdoorFireWaterMeetsStandard: boolean({
    title: { zh: '室外消防给水符合标准', en: 'Outdoor fire water meets the standard' },
    question: {
      zh: '室外消防给水系统是否按标准设置(应设而未设的答否)?',
      en: 'Is the outdoor fire water system to standard (no where a required one is missing)?',
    },
  }),
  outdoorFireWaterWorks: boolean({
    title: { zh: '室外消防给水能正常使用', en: 'Outdoor fire water in working order' },
    question: { zh: '室外消防给水系统能否正常使用?', en: 'Is the outdoor fire water system in working order?' },
  }),
  indoorHydrantsProvidedOrRequired: boolean({
    title: { zh: '设有或应设室内消火栓', en: 'Indoor hydrants provided or required' },
    question: {
      zh: '是否设有、或按标准应设室内消火栓系统?',
      en: 'Is there an indoor hydrant system, or do the standards require one?',
    },
  }),
  indoorHydrantsMeetStandard: boolean({
    title: { zh: '室内消火栓符合标准', en: 'Indoor hydrants meet the standard' },
    question: {
      zh: '室内消火栓系统是否按标准设置(应设而未设的答否)?',
      en: 'Is the indoor hydrant system to standard (no where a required one is missing)?',
    },
  }),
  indoorHydrantsWork: boolean({
    title: { zh: '室内消火栓能正常使用', en: 'Indoor hydrants in working order' },
    question: { zh: '室内消火栓系统能否正常使用?', en: 'Is the indoor hydrant system in working order?' },
  }),
  smokeControlRequired: boolean({
    title: { zh: '应设防烟排烟设施', en: 'Smoke control required' },
    question: { zh: '按标准是否应设防烟、排烟设施?', en: 'Do the standards require smoke control?' },
  }),
  smokeControlInstalledAsRequired: boolean({
    title: { zh: '防烟排烟按标准设置', en: 'Smoke control installed as required' },
    question: {
      zh: '应设的防烟、排烟设施是否都已设置?',
      en: 'Is smoke control installed wherever it is required?',
    },
  }),
  hasSmokeControl: boolean({
    title: { zh: '设有防烟排烟设施', en: 'Has smoke control' },
    question: {
      zh: '是否设有防烟、排烟设施(不论是否应设)?',
      en: 'Is there smoke control, required or not?',
    },
  }),
  smokeControlWorks: boolean({
    title: { zh: '防烟排烟能正常使用', en: 'Smoke control in working order' },
    question: {
      zh: '已设的防烟、排烟设施能否正常使用、运行?',
      en: 'Is the installed smoke control in working order?',
    },
  }),
  hasElectricFireEquipment: boolean({
    title: { zh: '有消防用电设备', en: 'Has electric fire equipment' },
    question: {
      zh: '是否有消防用电设备(消防水泵、防排烟风机、消防电梯、报警和应急照明等)?',
      en: 'Is there electric fire equipment (pumps, smoke fans, fire lifts, alarm, emergency lighting)?',
    },
  }),
  firePowerGradeMeetsStandard: boolean({
    title: { zh: '消防供电负荷等级符合标准', en: 'Power grade for fire equipment meets the standard' },
    question: {
      zh: '消防用电设备的供电负荷等级是否符合标准?',
      en: 'Is the load grade of the supply to fire equipment to standard?',
    },
  }),
  firePowerCircuitAsRequired: boolean({
    title: { zh: '消防用电按标准用专用回路', en: 'Dedicated circuit as required' },
    question: {
      zh: '消防用电设备是否按标准采用专用的供电回路?不要求的答是。',
      en: 'Is fire equipment on a dedicated supply circuit as required? Yes where that is not required.',
    },
  }),
  powerChangeoverProvidedOrRequired: boolean({
    title: { zh: '设有或应设末端自动切换', en: 'Automatic changeover provided or required' },
    question: {
      zh: '消防用电设备是否设有、或按标准应设末端自动切换装置?',
      en: 'Has fire equipment an automatic changeover at the end of the line, or do the standards require one?',
    },
  }),
  powerChangeoverMeetsStandard: boolean({
    title: { zh: '末端自动切换符合标准', en: 'Automatic changeover meets the standard' },
    question: {
      zh: '末端自动切换装置是否按标准设置(应设而未设的答否)?',
      en: 'Is the automatic changeover to standard (no where a required one is missing)?',
    },
  }),
  powerChangeoverWorks: boolean({
    title: { zh: '末端能自动切换', en: 'Changeover works' },
    question: { zh: '末端装置能否正常自动切换?', en: 'Does the changeover work by itself?' },
  }),
  hasLinkedFireFacilities: boolean({
    title: { zh: '有应联动的自动消防设施', en: 'Has automatic facilities that are to be linked' },
    question: {
      zh: '是否有应联动控制的防烟排烟系统、消防水泵或其他自动消防设施?',
      en: 'Are there smoke control, fire pumps or other automatic fire facilities that are to be linked?',
    },
  }),
  fireFacilitiesLinkageWorks: boolean({
    title: { zh: '联动正常', en: 'Linkage works' },
    question: {
      zh: '联动试验时,防排烟、消防水泵等自动消防设施是否都按要求动作?',
      en: 'Can smoke control, fire pumps and the other automatic facilities be linked as they should?',
    },
  }),
}
