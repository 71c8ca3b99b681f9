<?php
// Lets WordPress ask the map's site, which stands on a port of this machine, as it would ask one on the internet; nobody
// else is asked.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ...array_map('intval', explode(',', getenv('MAP_PORTS')))]);
add_filter('pre_http_request', fn($answer, $args, $address) =>
    wp_parse_url($address, PHP_URL_HOST) === 'localhost' ? $answer : new WP_Error('no', 'Not from a test.'), 10, 3);
