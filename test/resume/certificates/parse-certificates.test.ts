import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

const certificatesOf = (...rows: string[]): string[] => {
  const sketch = [
    'Jo Farrow',
    'jo@example.com',
    '',
    '# Experience',
    'Developer, Acme Ltd, 2019 – 2021',
    '# Certifications',
  ]
  const { certificates } = parseResume(documentOf([...sketch, ...rows, '# Interests', 'Rowing'].join('\n')), {
    asOf: '2026-11',
  })
  return certificates.map(({ name, endDate }) => (endDate ? `${name} ${endDate}` : name))
}

describe('several certificates on a line', () => {
  test.each([
    ['CKA, CKAD, CKS', ['CKA', 'CKAD', 'CKS']],
    ['CompTIA A+, Network+, Security+', ['CompTIA A+', 'Network+', 'Security+']],
    ['TOGAF 9 | PRINCE2 | ITIL', ['TOGAF 9', 'PRINCE2', 'ITIL']],
    ['CKA and CKAD (2022)', ['CKA 2022', 'CKAD 2022']],
    ['RHCSA, RHCE, Red Hat, 2017', ['RHCSA 2017', 'RHCE 2017']],
    ['ITIL v4, PRINCE2 Practitioner, PSM I', ['ITIL v4', 'PRINCE2 Practitioner', 'PSM I']],
    ['AWS SAA, AWS DVA, Terraform Associate', ['AWS SAA', 'AWS DVA', 'Terraform Associate']],
    ['Scrum Master (PSM I), Product Owner (PSPO I)', ['Scrum Master (PSM I)', 'Product Owner (PSPO I)']],
    ['Azure Fundamentals AZ-900, Azure Developer AZ-204', ['Azure Fundamentals AZ-900', 'Azure Developer AZ-204']],
    ['AZ-900, AZ-204 (Microsoft, 2022)', ['AZ-900 2022', 'AZ-204 2022']],
  ])('“%s”', (line, names) => {
    expect(certificatesOf(line)).toEqual(names)
  })

  test.each([
    ['CISM, ISACA', ['CISM']],
    ['PMP, PMI, 2020', ['PMP 2020']],
    ['SAP Certified Associate, ABAP, München', ['SAP Certified Associate, ABAP']],
    ['Forklift licence, B1, B2', ['Forklift licence']],
    ['Diplomado en Arquitectura – PUCP, 2020', ['Diplomado en Arquitectura 2020']],
    ['2020.11  |  SQLD  |  K-DATA', ['SQLD 2020-11']],
    ['Certified Scrum Master, Scrum Alliance, June 2019', ['Certified Scrum Master 2019-06']],
  ])('“%s” is one', (line, names) => {
    expect(certificatesOf(line)).toEqual(names)
  })
})

describe('the name of a certificate', () => {
  test.each([
    [
      'Oracle Certified Professional, Java SE 11 Developer, 2020',
      'Oracle Certified Professional, Java SE 11 Developer 2020',
    ],
    ['AWS Certified Developer, Associate (2021)', 'AWS Certified Developer, Associate 2021'],
    [
      'Cisco Certified Network Associate, Routing and Switching',
      'Cisco Certified Network Associate, Routing and Switching',
    ],
    ['edX – CS50x, Harvard University, 2015', 'CS50x 2015'],
    ['Coursera: Machine Learning (Andrew Ng), 2016', 'Machine Learning (Andrew Ng) 2016'],
    ['First Aid at Work, St John Ambulance, 2021', 'First Aid at Work 2021'],
    [
      'AWS Certified Developer – Associate, Amazon Web Services, issued Jun 2024, expires Jun 2027',
      'AWS Certified Developer – Associate 2024-06',
    ],
    ['AWS Solutions Architect Associate, Certificate No. 88213', 'AWS Solutions Architect Associate'],
    ['ITIL v4 Foundation (Credential ID: GR671234567)', 'ITIL v4 Foundation'],
    ['CompTIA Security+ CE, COMP001000555', 'CompTIA Security+ CE'],
    ['Formation Kubernetes (3 jours), 2021', 'Formation Kubernetes 2021'],
    ['Scrum, 2 dagen, 2018', 'Scrum 2018'],
    ['Professional Scrum Master I (Scrum.org), 2020', 'Professional Scrum Master I 2020'],
    ['Certified Kubernetes Administrator (CKA), 2023', 'Certified Kubernetes Administrator (CKA) 2023'],
    ['HashiCorp Certified: Terraform Associate (003)', 'HashiCorp Certified: Terraform Associate (003)'],
    ['Java SE 8 Programmer I, Oracle, 2018', 'Java SE 8 Programmer I 2018'],
    ['Terraform Associate at HashiCorp, 2024', 'Terraform Associate 2024'],
    ['Food Hygiene Level 2, Highfield, 2020', 'Food Hygiene Level 2 2020'],
  ])('“%s”', (line, name) => {
    expect(certificatesOf(line)).toEqual([name])
  })
})

test.each([
  ['a name, its issuer and a date', ['CKA', 'The Linux Foundation', '2021'], ['CKA 2021']],
  [
    'an issuer and when it was issued',
    ['- CKAD', 'Linux Foundation, issued Jan 2022', '- PSM I'],
    ['CKAD 2022-01', 'PSM I'],
  ],
  ['a number below', ['PSM I (2020)', 'Validation Number: 123456'], ['PSM I 2020']],
  ['names over issuers', ['PSM I', 'Scrum.org', '', 'PSPO I', 'Scrum.org'], ['PSM I', 'PSPO I']],
  [
    'a date below the second',
    ['AWS Certified Developer (2020)', 'CKA', '2021'],
    ['AWS Certified Developer 2020', 'CKA 2021'],
  ],
])('%s, a line each', (_what, rows, names) => {
  expect(certificatesOf(...rows)).toEqual(names)
})

describe('among the studies', () => {
  const parsed = (row: string) =>
    parseResume(
      documentOf(
        `Jo Farrow\n\n# Experience\nDeveloper, Acme Ltd, 2019 – 2021\n# Education\nBSc Physics, University of York, 2012\n${row}`,
      ),
      { asOf: '2026-11' },
    )

  test.each([
    '2022: Google Cloud Professional Data Engineer',
    'Machine Learning (Coursera), 2020',
    'Microsoft Certified: Azure Developer Associate (AZ-204)',
    'ISTQB Foundation 2013',
    'CKA, The Linux Foundation, 2021',
  ])('“%s” is a certificate and no study', (row) => {
    const { education, certificates } = parsed(row)
    expect([education.length, certificates.length]).toEqual([1, 1])
  })

  test.each([
    'Higher Certificate in Computing, 2010',
    'MSc Computing, Oracle Campus, 2014',
    'Leaving Certificate, Oakfield, 2008',
    'Oakfield School, 2001 – 2008',
    'Apprenticeship, Siemens AG, 2001 – 2004',
  ])('“%s” is a study', (row) => {
    const { education, certificates } = parsed(row)
    expect([education.length, certificates.length]).toEqual([2, 0])
  })
})
