/** Who gives certificates: makers, boards and course platforms, besides schools and firms with a legal form. Folded. */
// biome-ignore format: a list reads best filled
export const certificateIssuers: readonly string[] = [
  'aws', 'amazon', 'amazon web services', 'microsoft', 'microsoft learn', 'google', 'google cloud', 'oracle', 'ibm',
  'cisco', 'cisco systems', 'comptia', 'red hat', 'vmware', 'salesforce', 'sap', 'sap se', 'hashicorp', 'mongodb',
  'elastic', 'confluent', 'databricks', 'snowflake', 'docker', 'gitlab', 'github', 'atlassian', 'nvidia', 'intel',
  'apple', 'meta', 'juniper', 'fortinet', 'palo alto networks', 'check point', 'citrix', 'huawei', 'dell', 'servicenow',
  'pivotal', 'broadcom', 'linux foundation', 'cncf', 'cloud native computing foundation', 'lpi',
  'linux professional institute', 'jetbrains', 'neo4j', 'redis', 'scrum alliance', 'scrum.org', 'scrum inc', 'icagile',
  'scaled agile', 'kanban university', 'pmi', 'project management institute', 'axelos', 'peoplecert', 'exin',
  'apmg', 'apmg international', 'bcs', 'istqb', 'isqi', 'ireb', 'isaqb', 'gtb', 'isaca', 'isc2', '(isc)²', 'isc',
  'ec-council', 'giac', 'sans', 'sans institute', 'offensive security', 'offsec', 'iapp', 'tuv', 'tuv sud',
  'tuv rheinland', 'tuv nord', 'dekra', 'ihk', 'hwk', 'omg', 'open group', 'cfa institute', 'shrm',
  'coursera', 'edx', 'udemy', 'udacity', 'pluralsight', 'linkedin', 'linkedin learning', 'linkedin-learning', 'datacamp',
  'codecademy', 'freecodecamp', 'hackerrank', 'futurelearn', 'khan academy', 'skillshare', 'simplilearn', 'edureka',
  'upgrad', 'nptel', 'great learning', 'openclassrooms', 'platzi', 'alura', 'rocketseat', 'domestika', 'openhpi',
  'deeplearning.ai', 'fast.ai', 'kaggle', 'a cloud guru', 'linux academy', 'cloud academy', 'educative', 'frontend masters',
  'hubspot', 'hubspot academy', 'british council', 'cambridge', 'cambridge english', 'cambridge assessment',
  'goethe-institut', 'alliance francaise', 'instituto cervantes', 'ets', 'st john ambulance',
  'red cross', 'city & guilds', 'highfield', 'nebosh', 'iosh', 'cloudera', 'adobe',
]
