import { askBackground, serveFileMaker } from '../../browser/messaging';
import { exportToDownloads } from './export-to-downloads';

serveFileMaker({
  exportArticles: order =>
    exportToDownloads(order, address =>
      askBackground('fetchPicture', { tabId: order.tabId, address }),
    ),
});
