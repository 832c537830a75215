//! Presented signatures, in headers and in queries: none that was made without the secret is accepted.
//!
//! Input: an HTTP/1.1 request.
#![no_main]

use libfuzzer_sys::fuzz_target;
use volcredis_core::Secret;
use volcredis_core::sign::PresentedSignature;
use volcredis_fuzz::{SECRET, check_message, with_request};

fuzz_target!(|data: &[u8]| {
    with_request(data, |request| match PresentedSignature::parse(request) {
        Ok(presented) => {
            let mismatch = presented
                .verify(request, &Secret::new(SECRET))
                .expect_err("no seed is signed with the secret");
            check_message(mismatch);
        }
        Err(error) => check_message(error),
    });
});
