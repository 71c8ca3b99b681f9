<?php
// Installs WordPress into an empty database and publishes what stands on the input, each by a user of its role, through
// the interface that the block editor uses. Prints the addresses.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = wp_host();
require getenv('WP_FOLDER') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('A newsroom', 'admin', 'admin@example.org', false, '', wp_generate_password());
switch_theme(getenv('WP_THEME'));
wp_installing(false);
wp_insert_user(['user_login' => 'author', 'user_pass' => wp_generate_password(), 'role' => 'author']);
do_action('rest_api_init');

$addresses = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $post) {
    wp_set_current_user(get_user_by('login', $post['by'])->ID);
    $request = new WP_REST_Request('POST', '/wp/v2/posts');
    $request->set_body_params(['title' => $post['title'], 'content' => $post['content'], 'status' => 'publish']);
    $answer = rest_do_request($request);
    if ($answer->is_error()) exit($answer->as_error()->get_error_message());
    $addresses[] = get_permalink($answer->get_data()['id']);
}
echo json_encode($addresses);

function wp_host() {
    return parse_url(getenv('WP_ADDRESS'), PHP_URL_HOST) . ':' . parse_url(getenv('WP_ADDRESS'), PHP_URL_PORT);
}
