/** Letters behind a name that stand for a degree, a body or a certificate; lower-case, without full stops. Left out: "Jr", "III". */
// biome-ignore format: a list reads best filled
export const postNominals: readonly string[] = [
  'ba', 'bs', 'bsc', 'beng', 'btech', 'bcom', 'bba', 'ma', 'ms', 'msc', 'meng', 'mtech', 'mba', 'mca', 'mphil', 'mres',
  'phd', 'dphil', 'dsc', 'edd', 'md', 'jd', 'llb', 'llm', 'pgce', 'hnd', 'hons', 'pe', 'peng', 'ing', 'ceng', 'ieng',
  'engtech', 'mbcs', 'fbcs', 'citp', 'miet', 'fiet', 'mieee', 'acm', 'cpa', 'cfa', 'acca', 'cima', 'aca', 'fca', 'pmp',
  'capm', 'prince2', 'csm', 'cspo', 'psm', 'pspo', 'safe', 'itil', 'togaf', 'cissp', 'ccsp', 'cisa', 'cism', 'crisc',
  'ceh', 'oscp', 'cka', 'ckad', 'cks', 'ccna', 'ccnp', 'ccie', 'mcse', 'mcsa', 'mcsd', 'rhcsa', 'rhce', 'ocp', 'ocjp',
  'cbap', 'istqb', 'rn', 'rgn', 'obe', 'mbe', 'cbe', 'esq', 'frsa', 'fhea', 'ffa', 'aia', 'aicp', 'shrm', 'cipd',
]
