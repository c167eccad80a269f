/** One page of each kind, by the addresses of the contract and those added since. */
export const PAGES = [
  { kind: 'home', address: '' },
  { kind: 'counties', address: 'counties/' },
  { kind: 'province', address: 'counties/140000/' },
  { kind: 'dashboard', address: 'counties/xinjiang/' },
  { kind: 'compare', address: 'compare/' },
  { kind: 'indicators', address: 'indicators/' },
  { kind: 'indicator', address: 'indicators/gdp/' },
  { kind: 'figures', address: 'figures/' },
  { kind: 'region-figures', address: 'figures/xinjiang/' },
  { kind: 'reports', address: 'reports/' },
  { kind: 'reader', address: 'reports/xinjiang-2023-report/' },
  { kind: 'projects', address: 'projects/' },
  { kind: 'pledges', address: 'pledges/' },
  { kind: 'glossary', address: 'glossary/' },
  { kind: 'checks', address: 'checks/' },
  { kind: 'data', address: 'data/' },
  { kind: 'method', address: 'method/' },
  { kind: 'search', address: 'search/' },
] as const;

export const LANGUAGES = [
  { language: 'zh-CN', prefix: '' },
  { language: 'en', prefix: 'en/' },
] as const;
