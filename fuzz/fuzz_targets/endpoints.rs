//! Endpoints and regions: each is refused with an error, or means the same when it is parsed again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use volcredis_core::{Endpoint, Region};
use volcredis_fuzz::check_error;

fuzz_target!(|data: &str| {
    for allow_plain_http in [false, true] {
        match Endpoint::parse(data, allow_plain_http) {
            Ok(endpoint) => {
                assert!(
                    !endpoint.host().is_empty() && !endpoint.host().contains(['@', '/', ' ']),
                    "{endpoint:?}"
                );
                let again = Endpoint::parse(endpoint.as_str(), allow_plain_http);
                assert_eq!(again.as_ref().map(Endpoint::as_str).ok(), Some(endpoint.as_str()));
            }
            Err(error) => check_error(&error),
        }
    }
    match Region::new(data) {
        Ok(region) => {
            let endpoint = Endpoint::regional(&region, false);
            assert!(Endpoint::parse(endpoint.as_str(), false).is_ok(), "{endpoint:?}");
        }
        Err(error) => check_error(&error),
    }
});
