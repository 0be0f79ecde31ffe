import { sendOn } from './moved-sections.ts';
import { PageOutline } from './page-outline.ts';
import { markLandings } from './landing.ts';
import { offerPassageLinks } from './passage-links.ts';
import { ScrollBox } from './scroll-box.ts';
import { copySectionLinks } from './section-links.ts';
import { SiteSearch } from './site-search.ts';
import { ThemeSwitch } from './theme-switch.ts';

customElements.define('page-outline', PageOutline);
customElements.define('scroll-box', ScrollBox);
customElements.define('site-search', SiteSearch);
customElements.define('theme-switch', ThemeSwitch);
copySectionLinks();
markLandings();
offerPassageLinks();
sendOn();
