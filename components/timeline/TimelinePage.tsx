import { useLocale, useTranslations } from 'next-intl';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { PictureFrame } from '@/components/picture/PictureFrame';
import { ListSection } from '@/components/list/ListSection';
import { Pagination } from '@/components/list/Pagination';
import { getPath } from '@/i18n/paths';
import { getPictureDestination } from '@/lib/content/pictureRoutes';
import { buildTimelineRows, type TimelinePage as TimelinePageContent } from '@/lib/content/timeline';
import { formatDate } from '@/lib/format/formatDate';
import { layoutTimeline } from '@/lib/picture/layoutTimeline';
import { markShapes } from '@/lib/picture/timeline';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';
import { TimelineCaseItem } from './TimelineCaseItem';
import { TimelineDrawing } from './TimelineDrawing';
import { TimelineLegend } from './TimelineLegend';

type TimelinePageProps = { content: TimelinePageContent };
