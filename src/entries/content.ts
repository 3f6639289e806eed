document.documentElement.dataset['probe'] = 'content';
