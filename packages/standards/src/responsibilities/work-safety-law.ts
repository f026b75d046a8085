import { dutiesOf } from './statute.js'

const statute = {
  name: 'work-safety-law',
  document: '中华人民共和国安全生产法',
  source: '中华人民共和国安全生产法(2021修正)全文, https://github.com/LawRefBook/Laws 社会法/安全生产法(2021-06-10).md',
}

const person = 'person'

/** Duties under the Work Safety Law as amended in 2021. Each is restated; the law has the words. */
export const workSafetyLaw = dutiesOf(statute, {
  '3': {
    level: person,
    title: {
      zh: '管业务、管生产经营的同时管好其中的安全',
      en: 'See to the safety of the business and operations one manages',
    },
    evidence: {
      zh: '分管范围内的安全工作部署和检查记录',
      en: 'Records of arrangements and checks in the field managed',
    },
  },
  '5-2': {
    at: '5',
    level: person,
    title: { zh: '对分管范围的安全负责', en: 'Answer for safety in the field one is in charge of' },
    evidence: {
      zh: '分工文件;分管范围内的检查和整改记录',
      en: 'Division of work; records of checks and rectification in the field',
    },
  },
  // Article 21: the seven duties of the principal.
  '21(1)': {
    title: {
      zh: '把全员安全责任制建起来、落到人,推进标准化建设',
      en: 'Set up the all-staff responsibility system, carry it out, and strengthen standardisation',
    },
    evidence: {
      zh: '签发的责任清单、考核记录、标准化自评',
      en: 'Issued responsibility list, assessments, standardisation self-review',
    },
  },
  '21(2)': {
    title: {
      zh: '组织订立规章制度和操作规程并使其执行',
      en: 'Have safety rules and operating procedures made and carried out',
    },
    evidence: { zh: '签发的制度、规程和执行检查记录', en: 'Issued rules and procedures; records of checks' },
  },
  '21(3)': {
    title: { zh: '组织订立教育培训计划并使其执行', en: 'Have the education and training plan made and carried out' },
    evidence: { zh: '培训计划、培训档案', en: 'Training plan, training files' },
  },
  '21(4)': {
    title: { zh: '保证安全投入到位、用得有效', en: 'Ensure that safety spending is made and takes effect' },
    evidence: { zh: '安全投入预算和使用台账', en: 'Budget and ledger of safety spending' },
  },
  '21(5)': {
    title: {
      zh: '组织建立并运行双重预防机制,督促检查安全工作,隐患及时消除',
      en: 'Have the dual-prevention mechanism set up and run, supervise and inspect safety work, and have hazards removed in time',
    },
    evidence: {
      zh: '风险清单、隐患台账、带队检查记录',
      en: 'List of risks, ledger of hazards, records of inspections led',
    },
  },
  '21(6)': {
    title: { zh: '组织订立事故应急预案并使其落实', en: 'Have the accident emergency plan made and carried out' },
    evidence: { zh: '签发的预案、演练和修订记录', en: 'Issued plan; records of drills and revisions' },
  },
  '21(7)': {
    title: { zh: '发生事故及时报告、如实报告', en: 'Report accidents in time and truthfully' },
    evidence: { zh: '事故报告记录', en: 'Records of accident reports' },
  },
  '22': {
    title: {
      zh: '责任制写明每个岗位的责任人、责任范围和考核标准,并有监督考核的机制',
      en: 'State for each post the responsible person, the scope and the standard of assessment, and have a mechanism that supervises and assesses',
    },
    evidence: { zh: '责任清单、考核办法和考核结果', en: 'Responsibility list, rules and results of assessment' },
  },
  '24': {
    title: {
      zh: '按规定设安全管理机构或者配安全管理人员',
      en: 'Set up a safety body or appoint safety staff as prescribed',
    },
    evidence: { zh: '机构设置和任命文件', en: 'Documents that set up the body and appoint its staff' },
  },
  // Article 25: the seven duties of the safety body and of safety managers.
  '25(1)': {
    title: {
      zh: '组织或参与起草规章制度、操作规程和应急预案',
      en: 'Organise or take part in drafting rules, procedures and the emergency plan',
    },
    evidence: { zh: '起草和修订记录', en: 'Records of drafting and revision' },
  },
  '25(2)': {
    title: {
      zh: '组织或参与教育培训,培训情况记录属实',
      en: 'Organise or take part in training, and record it truthfully',
    },
    evidence: { zh: '培训签到、考核和档案', en: 'Attendance, tests and training files' },
  },
  '25(3)': {
    title: {
      zh: '组织辨识评估危险源,督促重大危险源的管理措施落实',
      en: 'Organise the identification and assessment of hazard sources; see that measures for major ones are carried out',
    },
    evidence: { zh: '辨识评估记录、重大危险源管理台账', en: 'Records of assessment; ledger of major hazard sources' },
  },
  '25(4)': {
    periodic: true,
    title: { zh: '组织或参与应急演练', en: 'Organise or take part in emergency drills' },
    evidence: { zh: '演练方案、记录和评估', en: 'Plans, records and reviews of drills' },
  },
  '25(5)': {
    periodic: true,
    title: {
      zh: '检查安全状况,及时找出隐患,提出改进建议',
      en: 'Inspect the state of safety, find hazards in time, and propose improvements',
    },
    evidence: {
      zh: '检查记录、隐患台账、书面建议',
      en: 'Records of inspections, ledger of hazards, written proposals',
    },
  },
  '25(6)': {
    title: {
      zh: '对违章指挥、强令冒险作业、违反规程的,当场制止纠正',
      en: 'Stop and correct orders against the rules, forced risky work and breaches of procedure',
    },
    evidence: { zh: '违章查处记录', en: 'Records of breaches stopped' },
  },
  '25(7)': {
    title: { zh: '盯住整改措施落实', en: 'See that rectification measures are carried out' },
    evidence: { zh: '整改复查记录', en: 'Records of follow-up checks' },
  },
  '26-2': {
    title: {
      zh: '拍板涉及安全的经营事项前,先问安全管理机构和安全管理人员',
      en: 'Hear the safety body and safety managers before business decisions that touch safety',
    },
    evidence: { zh: '决策会议记录和安全管理人员意见', en: 'Minutes of decisions with what safety managers said' },
  },
  '26-3': {
    title: {
      zh: '安全管理人员依法履职的,不减其工资福利,不解除其合同',
      en: 'Take neither pay, benefits nor contract from safety managers for doing their duty',
    },
    evidence: { zh: '安全管理人员的薪酬和劳动合同变动记录', en: "Changes of safety managers' pay and contracts" },
  },
  '26-4': {
    title: {
      zh: '任免安全管理人员,告知主管的监管部门',
      en: 'Tell the competent authority when safety managers are appointed or removed',
    },
    evidence: { zh: '任免文件和告知回执', en: 'Appointments, removals and receipts of the notice' },
    note: {
      zh: '危险物品单位限于生产、储存的;其他的从清单中删去。',
      en: 'Of units with dangerous goods, for those that produce or store them; others take this off their list.',
    },
  },
  '27-1': {
    level: person,
    title: {
      zh: '具备与本单位业务相当的安全知识和管理能力',
      en: 'Have the safety knowledge and ability that the business of the unit needs',
    },
    evidence: { zh: '学历、培训和考核证明', en: 'Proof of education, training and tests' },
  },
  '27-2': {
    level: person,
    title: {
      zh: '安全知识和管理能力经主管部门考核合格',
      en: "Pass the authority's assessment of safety knowledge and ability",
    },
    evidence: { zh: '有效的考核合格证明', en: 'Valid proof of the assessment' },
  },
  '27-3': {
    title: { zh: '有注册安全工程师从事安全管理', en: 'Have a certified safety engineer in safety management' },
    evidence: { zh: '注册证书和聘用文件', en: 'Certificate and appointment' },
    note: {
      zh: '危险物品单位限于生产、储存、装卸的;只经营或者只运输的不在此列,从清单中删去。',
      en: 'Of units with dangerous goods, for those that produce, store or handle them; one that only trades or carries them takes this off its list.',
    },
  },
  '28-1': {
    title: { zh: '从业人员经培训合格才上岗', en: 'Let nobody work before training was passed' },
    evidence: { zh: '培训档案与上岗名单对照', en: 'Training files compared with the roster' },
  },
  '28-2': {
    onlyWith: 'dispatched-worker',
    title: {
      zh: '被派遣劳动者与本单位人员统一管理,培训岗位规程和操作技能',
      en: "Manage dispatched workers together with the unit's own and train them in the procedures and skills of the post",
    },
    evidence: { zh: '被派遣劳动者名册和培训档案', en: 'Register and training files of dispatched workers' },
  },
  '28-3': {
    onlyWith: 'intern',
    title: {
      zh: '实习学生经相应培训,并有必要的防护用品',
      en: 'Train student interns and give them the protective equipment they need',
    },
    evidence: { zh: '实习学生培训记录和用品发放记录', en: 'Records of their training and of equipment issued' },
  },
  '28-4': {
    title: {
      zh: '培训档案如实记下时间、内容、人员和考核结果',
      en: 'Keep training files with time, content, participants and results as they were',
    },
    evidence: { zh: '培训档案', en: 'Training files' },
  },
  '29': {
    title: {
      zh: '用新工艺、新技术、新材料、新设备前,弄清其安全特性、做好防护,并专门培训',
      en: 'Before using new processes, techniques, materials or equipment know how they bear on safety, protect against it, and train people for them',
    },
    evidence: {
      zh: '安全特性资料、防护措施和专门培训记录',
      en: 'What is known of their safety, the measures, and records of special training',
    },
  },
  '30': {
    level: person,
    title: { zh: '做特种作业的,持有效资格证才上岗', en: 'Do special operations only with a valid certificate' },
    evidence: { zh: '特种作业资格证', en: 'Certificate for special operations' },
  },
  '35': {
    title: {
      zh: '在危险因素较大的场所和设施设备上设醒目的警示标志',
      en: 'Put up clear warning signs at places and equipment of greater danger',
    },
    evidence: { zh: '现场标志', en: 'Signs on site' },
  },
  '36-2': {
    periodic: true,
    title: {
      zh: '安全设备经常维护、定期检测,记录有人签字',
      en: 'Keep safety equipment serviced and tested at intervals, with signed records',
    },
    evidence: { zh: '维护、检测记录', en: 'Records of upkeep and testing' },
  },
  '36-3': {
    level: person,
    title: {
      zh: '不关停、不破坏监控报警防护救生设施,不动其数据',
      en: 'Do not switch off or damage monitoring, alarm, protective or life-saving devices, nor touch their data',
    },
    evidence: { zh: '设施运行记录', en: 'Running records of the devices' },
    note: {
      zh: '条文禁止的是单位;落到每个人是我们的读法。',
      en: 'The law forbids it to the unit; that it falls on everybody is our reading.',
    },
  },
  '36-4': {
    title: {
      zh: '用燃气的餐饮等场所装可燃气体报警装置并使其正常',
      en: 'Where catering and the like use gas, fit gas alarms and keep them working',
    },
    evidence: { zh: '报警装置及其测试记录', en: 'The alarms and records of their tests' },
  },
  '38-3': {
    title: { zh: '不用应当淘汰的危险工艺、设备', en: 'Use no dangerous process or equipment that must be given up' },
    evidence: { zh: '工艺设备与淘汰目录的对照', en: 'Processes and equipment compared with the lists' },
  },
  '40': {
    periodic: true,
    title: {
      zh: '重大危险源登记建档,定期检测、评估、监控,有预案并告知人员',
      en: 'Register major hazard sources, test, assess and monitor them at intervals, have a plan and tell people of it',
    },
    evidence: {
      zh: '重大危险源档案、检测评估报告、备案回执',
      en: 'Files, test and assessment reports, receipt of filing',
    },
  },
  '41-1': {
    title: {
      zh: '建立安全风险分级管控制度,按级采取措施',
      en: 'Grade safety risks by rule and control them by their grade',
    },
    evidence: { zh: '分级管控制度、风险清单和管控措施', en: 'The rules, the list of risks and the measures' },
  },
  '41-2': {
    title: {
      zh: '隐患排查治理如实记录、向人员通报;重大隐患报监管部门和职工(代表)大会',
      en: 'Record hazards and their treatment truthfully and tell staff; report major ones to the authority and the staff congress',
    },
    evidence: { zh: '隐患台账、公示和报告记录', en: 'Ledger of hazards, notices and reports' },
  },
  '42-2': {
    title: {
      zh: '出口和疏散通道合规、有标志、不占不锁不堵',
      en: 'Keep exits and escape routes to standard, marked, and never taken up, locked or blocked',
    },
    evidence: { zh: '现场检查记录', en: 'Records of checks on site' },
  },
  '43': {
    title: {
      zh: '爆破、吊装、动火、临时用电等危险作业有专人在场管理',
      en: 'Have somebody appointed on site for blasting, lifting, hot work, temporary power and other dangerous operations',
    },
    evidence: { zh: '作业票和现场管理人员签字', en: 'Work permits and signatures of whoever was on site' },
  },
  '44-1': {
    title: {
      zh: '教育督促人员照规程做,如实告知岗位的危险、防范和应急办法',
      en: 'Teach and urge people to follow the procedures; tell them truthfully of the dangers of the post, how to prevent them and what to do in an emergency',
    },
    evidence: { zh: '岗位告知和班前会记录', en: 'Records of briefings for the post and before shifts' },
  },
  '44-2': {
    title: {
      zh: '留意人员身体、心理和行为状况并疏导',
      en: "Mind people's bodily and mental state and habits, and help",
    },
    evidence: { zh: '谈心和状态确认记录', en: 'Records of talks and of fitness checks' },
  },
  '45': {
    title: {
      zh: '发放达标的劳动防护用品,监督教育人员正确使用',
      en: 'Issue protective equipment that meets the standard; supervise and teach its use',
    },
    evidence: { zh: '用品发放记录和佩戴检查', en: 'Records of issue; checks of use' },
  },
  '46-1': {
    level: person,
    periodic: true,
    title: {
      zh: '经常检查安全状况,问题立即处理,处理不了的报负责人,都记录在案',
      en: 'Inspect the state of safety often; deal with problems at once or report them; record both',
    },
    evidence: { zh: '检查及处理记录', en: 'Records of inspections and of what was done' },
  },
  '46-1b': {
    level: person,
    title: { zh: '接到安全管理人员的问题报告,及时处理', en: 'Deal in time with problems that safety managers report' },
    evidence: { zh: '报告的批办和处理记录', en: 'Records of what was decided and done on reports' },
    note: { zh: '同一款里有关负责人的部分。', en: 'The part of the same paragraph on leaders.' },
  },
  '47': {
    title: {
      zh: '劳动防护用品和安全培训有专门经费',
      en: 'Set money aside for protective equipment and safety training',
    },
    evidence: { zh: '经费预算和支出凭证', en: 'Budget and receipts' },
  },
  '48': {
    title: {
      zh: '与同一作业区域的其他单位签安全管理协议,指定专职安全管理人员检查协调',
      en: 'Agree in writing on safety with the other units in the same work area, and appoint a full-time safety officer to inspect and coordinate',
    },
    evidence: {
      zh: '安全管理协议、专职人员的指定文件、检查协调记录',
      en: 'The agreement, the appointment, and records of inspections and coordination',
    },
    note: {
      zh: '以可能危及对方生产安全为限。',
      en: "Where one may endanger the other's work.",
    },
  },
  '49-1': {
    onlyWith: 'contractor',
    title: {
      zh: '不发包、不出租给没有安全条件或资质的单位和个人',
      en: 'Contract or let to nobody without the safety conditions or qualifications',
    },
    evidence: {
      zh: '承包承租单位的资质审查记录',
      en: 'Records of checking the qualifications of contractors and tenants',
    },
  },
  '49-2': {
    level: 'contractor',
    periodic: true,
    title: {
      zh: '与承包承租单位约定安全职责,统一协调管理,定期检查并督促整改',
      en: 'Agree on safety duties with the contractor or tenant, coordinate and manage, inspect at intervals and urge rectification',
    },
    evidence: { zh: '安全管理协议、检查和整改记录', en: 'Safety agreement; records of inspections and rectification' },
  },
  '50': {
    level: person,
    title: {
      zh: '发生事故立即组织抢救,调查处理期间不离岗',
      en: 'Organise rescue at once; do not leave the post while the accident is investigated',
    },
    evidence: { zh: '应急处置记录', en: 'Records of the response' },
  },
  '51-1': {
    title: { zh: '参加工伤保险,替从业人员缴费', en: 'Insure employees against work injury and pay for it' },
    evidence: { zh: '参保名册和缴费凭证', en: 'Register of the insured and receipts' },
  },
  '57': {
    level: person,
    title: {
      zh: '落实岗位安全责任,守制度规程,听从管理,用好防护用品',
      en: 'Carry out the safety responsibility of the post, follow rules, procedures and orders, use protective equipment properly',
    },
    evidence: { zh: '现场行为检查记录', en: 'Checks of conduct on site' },
  },
  '58': {
    level: person,
    title: {
      zh: '参加安全培训,掌握本岗位的安全知识技能和应急本领',
      en: 'Take safety training; know what the post needs and what to do in an emergency',
    },
    evidence: { zh: '培训考核结果', en: 'Results of training tests' },
  },
  '59-1': {
    at: '59',
    level: person,
    title: {
      zh: '发现隐患和不安全因素,马上报告现场安全管理人员或负责人',
      en: 'Report hazards and anything unsafe at once to the safety manager on site or a leader',
    },
    evidence: { zh: '隐患报告记录', en: 'Records of hazards reported' },
  },
  '59-1b': {
    at: '59',
    level: person,
    title: { zh: '接到隐患报告,及时处理', en: 'Deal in time with hazards that are reported' },
    evidence: { zh: '隐患处理记录', en: 'Records of what was done' },
    note: { zh: '同一条里接报人的部分。', en: 'The part of the same article on whoever receives the report.' },
  },
  '61': {
    level: person,
    title: {
      zh: '被派遣劳动者与从业人员权利义务相同',
      en: 'As a dispatched worker, have the same rights and duties as employees',
    },
    evidence: { zh: '岗位培训和告知记录', en: 'Records of training and briefing for the post' },
  },
  '81': {
    periodic: true,
    title: {
      zh: '预案与政府预案衔接,定期组织演练',
      en: "Fit the emergency plan to the government's and hold drills at intervals",
    },
    evidence: { zh: '预案衔接说明、演练记录', en: 'How the plans fit; records of drills' },
  },
  '82-1': {
    title: {
      zh: '建立应急救援组织;规模小的指定兼职人员',
      en: 'Set up a rescue organisation; small units appoint part-time rescuers',
    },
    evidence: { zh: '救援组织或人员名单', en: 'List of the organisation or its people' },
    note: {
      zh: '危险物品单位在本条中限于生产、经营、储存的;运输的见应急条例第十条。',
      en: 'Of units with dangerous goods, for those that produce, trade or store them; for carriers see article 10 of the emergency regulation.',
    },
  },
  '83-1': {
    level: person,
    title: {
      zh: '在事故现场的,立即报告单位负责人',
      en: 'At the scene of an accident, report at once to the head of the unit',
    },
    evidence: { zh: '事故报告记录', en: 'Records of accident reports' },
  },
  '83-2': {
    level: person,
    title: {
      zh: '接到事故报告迅速组织抢救,按规定立即如实上报,保护现场和证据',
      en: 'On a report of an accident organise rescue quickly, report it at once and truthfully, and keep scene and evidence',
    },
    evidence: { zh: '抢救和上报记录', en: 'Records of rescue and report' },
  },
})
