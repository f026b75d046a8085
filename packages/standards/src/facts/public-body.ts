import { boolean, choice } from '@zhiben/sdk'

/**
 * What a public body is, for the duties of government. An office that sits in another (the office of the commission in
 * the emergency bureau) is a subject of its own.
 */
export const publicBody = {
  publicBody: choice(
    {
      none: { zh: '不是党政机关(企业、事业单位等)', en: 'No public body (an enterprise, institution and the like)' },
      government: { zh: '政府或管委会', en: 'Government or administrative committee' },
      commission: { zh: '安委会', en: 'Work-safety commission' },
      commissionOffice: { zh: '安委会办公室(含攻坚办)', en: 'Office of the commission (and of the three-year action)' },
      specialCommission: { zh: '安委会专业委员会(含其办公室)', en: 'Specialised commission (and its office)' },
      department: { zh: '政府部门', en: 'Government department' },
    },
    {
      title: { zh: '党政机关类别', en: 'Kind of public body' },
      question: {
        zh: '对象是哪一类党政机关?企业、学校、医院、养老机构等一律答“不是”。设在某部门的办公室另作一个对象。',
        en: 'Which kind of public body is the subject? None for enterprises, schools, hospitals, care homes and the like. An office that sits in a department is a subject of its own.',
      },
    },
  ),
  publicBodyLevel: choice(
    {
      city: { zh: '市级', en: 'City' },
      district: { zh: '区级(含经开区、经济区)', en: 'District (and development zone)' },
      township: { zh: '乡镇(街道)', en: 'Township or sub-district' },
    },
    {
      title: { zh: '党政机关层级', en: 'Level of the public body' },
      question: { zh: '该机关属于哪一级?', en: 'At which level does the body stand?' },
    },
  ),
  department: choice(
    {
      emergency: { zh: '应急管理', en: 'Emergency management' },
      fire: { zh: '消防救援', en: 'Fire and rescue' },
      industry: { zh: '经济和信息化', en: 'Industry and information technology' },
      housing: { zh: '住房和城乡建设', en: 'Housing and construction' },
      transport: { zh: '交通运输', en: 'Transport' },
      cultureTourism: { zh: '文化和旅游', en: 'Culture and tourism' },
      health: { zh: '卫生健康', en: 'Health' },
      civilAffairs: { zh: '民政', en: 'Civil affairs' },
      education: { zh: '教育', en: 'Education' },
      commerce: { zh: '商务', en: 'Commerce' },
      disabledPersons: { zh: '残联', en: "Disabled persons' federation" },
      publicSecurity: { zh: '公安', en: 'Public security' },
      marketSupervision: { zh: '市场监管', en: 'Market supervision' },
      humanResources: { zh: '人力资源和社会保障', en: 'Human resources' },
      energy: { zh: '能源、电力', en: 'Energy and power' },
      other: { zh: '其他', en: 'Another' },
    },
    {
      title: { zh: '部门', en: 'Department' },
      question: { zh: '是哪个部门?', en: 'Which department is it?' },
    },
  ),
  isCommissionMember: boolean({
    title: { zh: '安委会成员单位', en: 'Member of the work-safety commission' },
    question: {
      zh: '该部门是否为本级安委会的成员单位?',
      en: 'Is the department a member of the commission of its level?',
    },
  }),
  isLeadDepartment: boolean({
    title: { zh: '三年行动牵头部门', en: 'Lead department of the three-year action' },
    question: {
      zh: '该部门是否牵头三年行动的某个行动、任务或行业领域?',
      en: 'Does the department lead an action, a task or a field of the three-year action?',
    },
  }),
  isMineCommission: boolean({
    title: { zh: '非煤矿山专委会', en: 'Commission for non-coal mines' },
    question: { zh: '是否为非煤矿山专业委员会?', en: 'Is it the specialised commission for non-coal mines?' },
  }),
}
