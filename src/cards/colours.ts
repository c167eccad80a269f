/** The light colours of src/styles/tokens.css: a card is seen on pages whose colours nobody knows. */
export const COLOURS = {
  paper: '#faf8f2',
  ink: '#1b1a17',
  ink2: '#534f47',
  ink3: '#6b665b',
  rule: '#d3ccbc',
  rule2: '#8e8778',
  zhu: '#b02a1b',
  met: '#17654f',
  close: '#855600',
  missed: '#7b2463',
  open: '#3b5672',
  unrated: '#645f55',
} as const;
