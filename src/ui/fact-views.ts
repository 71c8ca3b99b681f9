import { CompanyList } from './company-list.tsx';
import type { FactViews } from './context.ts';
import { FactArticle } from './fact-article.tsx';
import { FactLinks } from './fact-links.tsx';
import { LatestFacts } from './latest-facts.tsx';
import { OnTheMap } from './on-the-map.tsx';
import { Pager } from './pager.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { SourceList } from './source-list.tsx';

/** No answer that stands in sight at once needs them, so they come with the facts. */
export const FACT_VIEWS: FactViews = {
  FactArticle,
  SourceList,
  FactLinks,
  LatestFacts,
  OnTheMap,
  CompanyList,
  PanelFoot,
  Pager,
};
