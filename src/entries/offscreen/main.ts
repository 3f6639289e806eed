import { serveFileMaker } from '../../browser/messaging';
import { exportToDownloads } from './export-to-downloads';

serveFileMaker({
  exportArticles: ({ format, articles }) => exportToDownloads(format, articles),
});
