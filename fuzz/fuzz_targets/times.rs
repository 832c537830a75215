//! Times in every format: each is refused, or means the same when it is written and parsed again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use volcredis_core::{DateTime, Timestamp};

fuzz_target!(|data: &str| {
    let parsers = [Timestamp::parse_rfc3339, Timestamp::parse_iso8601_basic, Timestamp::parse_http_date];
    for time in parsers.iter().filter_map(|parse| parse(data)) {
        assert_eq!(Timestamp::parse_rfc3339(&time.to_string()), Some(time), "{time}");
        assert_eq!(Timestamp::parse_iso8601_basic(time.iso8601_basic().as_str()), Some(time), "{time}");
    }
    let date_time = DateTime::from(data);
    if let Some(time) = date_time.timestamp() {
        assert_eq!(DateTime::from(time).timestamp(), Some(time), "{date_time:?}");
    }
});
