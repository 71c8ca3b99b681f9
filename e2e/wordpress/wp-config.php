<?php
// The WordPress of the tests: where it stands and which database it has is told by who starts it.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('WP_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', getenv('WP_ADDRESS'));
define('WP_SITEURL', getenv('WP_ADDRESS'));
define('WP_DEFAULT_THEME', getenv('WP_THEME'));
define('WPMU_PLUGIN_DIR', getenv('WP_PLUGINS'));
// It calls nobody by itself.
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', getenv('WP_FOLDER') . '/');
require_once ABSPATH . 'wp-settings.php';
