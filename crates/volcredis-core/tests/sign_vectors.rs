//! Signatures of an official client: signing reproduces them and verification accepts them.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use serde::Deserialize;
use volcredis_core::sign::{IncomingRequest, PresentedSignature, Scope, Signer, UnsignedRequest};
use volcredis_core::{Credentials, Secret, Timestamp};

#[derive(Deserialize)]
struct Vector {
    name: String,
    kind: String,
    method: String,
    path: String,
    query: BTreeMap<String, String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    host: Option<String>,
    #[serde(default)]
    body: String,
    access_key: String,
    secret_key: String,
    session_token: Option<String>,
    region: String,
    service: String,
    x_date: String,
    expect: Expect,
}

#[derive(Deserialize)]
struct Expect {
    x_content_sha256: Option<String>,
    canonical_request: String,
    string_to_sign: String,
    authorization: Option<String>,
    signed_query: Option<String>,
}

fn vectors() -> Vec<Vector> {
    serde_json::from_str(include_str!("data/signing.json")).unwrap()
}

#[test]
fn signatures_match_the_official_client() {
    let signer = Signer::new();
    let vectors = vectors();
    assert_eq!(vectors.len(), 120);
    for vector in &vectors {
        let mut credentials = Credentials::new(&vector.access_key, vector.secret_key.as_str());
        if let Some(token) = &vector.session_token {
            credentials = credentials.with_session_token(token.as_str());
        }
        let query: Vec<(&str, &str)> = vector.query.iter().map(|(name, value)| (&**name, &**value)).collect();
        let mut headers: Vec<(&str, &str)> =
            vector.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        headers.extend(vector.host.as_deref().map(|host| ("Host", host)));
        let request = UnsignedRequest {
            method: &vector.method,
            path: &vector.path,
            query: &query,
            headers: &headers,
            body: vector.body.as_bytes(),
        };
        let time = Timestamp::parse_iso8601_basic(&vector.x_date).unwrap();
        let scope = Scope { time, region: &vector.region, service: &vector.service };
        let name = &vector.name;

        let (explanation, raw_query, signed) = if vector.kind == "header" {
            let signed = signer.sign(&request, &credentials, &scope).unwrap();
            assert_eq!(Some(&signed.authorization), vector.expect.authorization.as_ref(), "{name}");
            assert_eq!(Some(signed.x_content_sha256.as_str()), vector.expect.x_content_sha256.as_deref());
            let pairs: Vec<String> =
                vector.query.iter().map(|(name, value)| encoded(name) + "=" + &encoded(value)).collect();
            (signer.explain(&request, &credentials, &scope).unwrap(), pairs.join("&"), Some(signed))
        } else {
            let signed_query = signer.presign(&request, &credentials, &scope).unwrap();
            assert_eq!(Some(&signed_query), vector.expect.signed_query.as_ref(), "{name}");
            (signer.explain_presign(&request, &credentials, &scope).unwrap(), signed_query, None)
        };
        assert_eq!(explanation.canonical_request, vector.expect.canonical_request, "{name}");
        assert_eq!(explanation.string_to_sign, vector.expect.string_to_sign, "{name}");

        if let Some(signed) = &signed {
            headers.push(("X-Date", signed.x_date.as_str()));
            headers.push(("X-Content-Sha256", signed.x_content_sha256.as_str()));
            headers.push(("Authorization", &signed.authorization));
            headers
                .extend(credentials.session_token.iter().map(|token| ("X-Security-Token", token.expose())));
        }
        let received = IncomingRequest {
            method: &vector.method,
            path: &vector.path,
            query: &raw_query,
            headers: &headers,
            body: vector.body.as_bytes(),
        };
        let presented = PresentedSignature::parse(&received).unwrap();
        assert_eq!((&presented.access_key, presented.time), (&vector.access_key, time), "{name}");
        assert_eq!((&presented.region, &presented.service), (&vector.region, &vector.service), "{name}");
        presented.verify(&received, &Secret::new(&*vector.secret_key)).unwrap();
        let signed_content = presented.verify(&received, &Secret::new("another")).unwrap_err().signed_content;
        assert_eq!(signed_content.string_to_sign, vector.expect.string_to_sign, "{name}");
        let mut shown = vector.expect.canonical_request.clone();
        if let Some(token) = &credentials.session_token {
            shown = shown.replace(token.expose(), "[redacted]");
        }
        assert_eq!(signed_content.canonical_request, shown, "{name}");
        assert_eq!(
            presented.signed_content(&IncomingRequest { body: b"", ..received }),
            signed_content,
            "{name}"
        );
    }
}

fn encoded(string: &str) -> String {
    string
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
