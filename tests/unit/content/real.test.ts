import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { expandAlias } from '../../../src/model/alias.ts';

const content = loadContent('content');

describe('the content of this project', () => {
  it('has the catalogue whose ids are part of the contract', () => {
    const contract =
      'gdp gdp-primary gdp-secondary gdp-tertiary gdp-share-primary gdp-share-secondary gdp-share-tertiary industrial-value-added industrial-output fixed-asset-investment industrial-investment tech-upgrade-investment retail-sales trade fiscal-revenue public-budget-revenue public-budget-spending urban-income rural-income resident-income market-entities new-market-entities industrial-enterprises new-industrial-enterprises hightech-enterprises new-hightech-enterprises srdi-enterprises new-srdi-enterprises signed-projects signed-investment arrived-investment key-projects key-project-investment special-bonds tax-relief grain-output grain-area high-standard-farmland village-collective-income agri-processing-revenue urban-jobs rural-labour-transfer skills-training urban-unemployment livelihood-spending livelihood-spending-share good-air-days pm25 forest-coverage afforestation coal-to-clean-heating rural-toilets rural-roads urbanization-rate population online-service-rate gaokao-rate energy-intensity rd-growth urban-area';
    const ids = content.indicators.map((indicator) => indicator.id);
    for (const id of contract.split(' ')) expect(ids).toContain(id);
  });

  it('never forbids a wording that names another indicator outright', () => {
    const owner = new Map(
      content.indicators.flatMap((i) => i.aliases.flatMap(expandAlias).map((w) => [w, i.id])),
    );
    const clashes = content.indicators.flatMap((indicator) =>
      indicator.not.flatMap(expandAlias).filter((wording) => owner.has(wording)),
    );
    expect(clashes).toEqual([]);
  });

  it('has a text in every document, and names each by its region, year and kind', () => {
    for (const { id, region, year, kind, text } of content.documents) {
      expect(id).toBe(`${region}-${year}-${kind}`);
      expect(text.length).toBeGreaterThan(500);
    }
  });
});
