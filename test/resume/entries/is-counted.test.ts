import { expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

/** The months of a career with a second position beside twelve months as a developer. */
const monthsWith = (entry: string) =>
  parseResume(documentOf(`Jo Farrow\n\nEXPERIENCE\nDeveloper, Acme Ltd, 2021\n- Built APIs\n${entry}`), {
    asOf: '2026-11',
  }).totalMonths

test.each([
  ['Ausbildung zum Fachinformatiker, Birch GmbH, 08/2017 – 07/2020'],
  ['Zivildiener, Rotes Kreuz, 10/2016 – 06/2017'],
  ['Ferialpraktikant, Birch GmbH, 07/2016 – 08/2016'],
  ['Military service (mandatory), Birch Army, 02/2014 – 11/2014'],
  ['Waiter (weekends), Birch Café, 2012 – 2014'],
  ['Cameriere fine settimana, Birch Srl, 2012 – 2014'],
  ['Tester (naast studie), Birch BV, 2012 – 2014'],
  ['Saturday job, Birch Bakery, 2012 – 2014'],
  ['Minijob Kasse, Birch GmbH, 04/2012 – 09/2013'],
  ['Équipier (job étudiant), Birch SA, juin 2017 – août 2017'],
  ['Web assistant, Birch Ltd, summer 2017'],
  ['Student job: barista, Birch Café, 2011 – 2014'],
  ['Nebenjob: Kellnerin, Birch Café, 2011 – 2014'],
  ['Job étudiant : serveur, Birch Café, 2011 – 2014'],
  ['Bijbaan: vakkenvuller, Birch BV, 2011 – 2014'],
  ['Cashier, Birch Ltd, summers 2012-2014'],
  ['Camarero, Bar Abedul, veranos 2013, 2014 y 2015'],
  ['Volunteer technician, Birch Theatre, 2018 – 2019'],
])('told, and no months in work: “%s”', (entry) => {
  expect(monthsWith(entry)).toBe(12)
})

test.each([
  ['Contract: Backend Developer, Birch Ltd, 01/2018 – 12/2018', 24],
  ['Tester, Birch Ltd, 2017 (6 months)', 18],
  ['2017 (6 mois) : Stagiaire développeur, Birch SA', 18],
  ['Tester, Birch Ltd, 2017 (1 year)', 24],
  ['Tester, Summers & Sons Ltd, 2018', 24],
  ['Tester, Birch Ltd, Sept. 2017 – Agust 2018', 24],
  ['Intern, Birch Ltd, Jun 2017 – Aug 2017', 15],
  ['Werkstudent, Birch GmbH, 01/2018 – 12/2018', 24],
  ['Alternant développeur, Birch SA, septembre 2018 – août 2019', 24],
  ['Weekend Support Engineer, Birch Ltd, 01/2018 – 12/2018', 24],
  ['Civil Service Developer, Birch Office, 01/2018 – 12/2018', 24],
  ['Ausbilderin, Birch GmbH, 01/2018 – 12/2018', 24],
])('months in work: “%s”', (entry, months) => {
  expect(monthsWith(entry)).toBe(months)
})
