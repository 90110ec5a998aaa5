module.exports = require('./temporary-folder').make;
