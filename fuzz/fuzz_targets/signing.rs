//! Requests of any content, signed in headers and in a query: each is refused, or its signature is accepted until one of the
//! signed parts changes.
//!
//! Input: an HTTP/1.1 request without a signature.
#![no_main]

use libfuzzer_sys::fuzz_target;
use volcredis_core::sign::{IncomingRequest, PresentedSignature, Scope, Signer, UnsignedRequest};
use volcredis_core::{Credentials, Secret};
use volcredis_fuzz::{SECRET, check_message, now, with_request};

const SCOPE: Scope<'_> = Scope {
    time: volcredis_core::Timestamp::from_unix_seconds(1_767_323_045),
    region: "cn-beijing",
    service: "redis",
};

fn is_accepted(request: &IncomingRequest<'_>) -> bool {
    let presented = PresentedSignature::parse(request).expect("the signature is complete");
    assert_eq!(presented.time, now());
    presented.verify(request, &Secret::new(SECRET)).is_ok()
}

fn check(request: &IncomingRequest<'_>) {
    let (Ok(path), Ok(query)) = (request.decoded_path(), request.decoded_query()) else { return };
    let pairs: Vec<(&str, &str)> = query.iter().map(|(name, value)| (&**name, &**value)).collect();
    // The signer writes these.
    let reserved = ["authorization", "x-date", "x-content-sha256", "x-security-token"];
    let headers: Vec<(&str, &str)> = request
        .headers
        .iter()
        .copied()
        .filter(|(name, _)| !reserved.iter().any(|other| other.eq_ignore_ascii_case(name)))
        .collect();
    let unsigned = UnsignedRequest {
        method: request.method,
        path: &path,
        query: &pairs,
        headers: &headers,
        body: request.body,
    };
    let signer = Signer::new();
    let credentials = Credentials::new("AKLTexample", SECRET);
    match signer.sign(&unsigned, &credentials, &SCOPE) {
        Ok(signed) => {
            let mut headers = headers.clone();
            headers.push(("x-date", signed.x_date.as_str()));
            headers.push(("x-content-sha256", signed.x_content_sha256.as_str()));
            headers.push(("authorization", &signed.authorization));
            let incoming = IncomingRequest { headers: &headers, ..*request };
            assert!(is_accepted(&incoming), "{incoming:?}");
            let other = [incoming.query, "&added=1"].concat();
            assert!(!is_accepted(&IncomingRequest { query: &other, ..incoming }), "{incoming:?}");
        }
        Err(error) => check_message(error),
    }
    match signer.presign(&unsigned, &credentials, &SCOPE) {
        Ok(query) => {
            let incoming = IncomingRequest { query: &query, headers: &headers, ..*request };
            assert!(is_accepted(&incoming), "{incoming:?}");
            let path = [incoming.path, "a"].concat();
            assert!(!is_accepted(&IncomingRequest { path: &path, ..incoming }), "{incoming:?}");
        }
        Err(error) => check_message(error),
    }
}

fuzz_target!(|data: &[u8]| with_request(data, check));
