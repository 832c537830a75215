//! Verification of requests that were not signed by this crate, and the errors for malformed signatures.
#![allow(clippy::unwrap_used)]

use volcredis_core::sign::{
    IncomingRequest, ParseSignatureError, PresentedSignature, Scope, SignError, Signer, UnsignedRequest,
};
use volcredis_core::{Credentials, Secret, Timestamp};

const HOST: &str = "redis.cn-beijing.volcengineapi.com";
const BODY: &[u8] = br#"{"InstanceId":"redis-cn0212gzmh2xs"}"#;
const QUERY: &str = "Action=DescribeDBInstanceDetail&Version=2020-12-07";
const TIME: Timestamp = Timestamp::from_unix_seconds(1_604_400_027);
const X_DATE: &str = "20201103T104027Z";

/// A signed request, which tests modify.
struct TestRequest {
    method: &'static str,
    path: &'static str,
    query: String,
    headers: Vec<(&'static str, String)>,
}

impl TestRequest {
    fn signed() -> Self {
        let query = [("Action", "DescribeDBInstanceDetail"), ("Version", "2020-12-07")];
        let headers = [("Host", HOST), ("Content-Type", "application/json")];
        let request =
            UnsignedRequest { method: "POST", path: "/", query: &query, headers: &headers, body: BODY };
        let scope = Scope { time: TIME, region: "cn-beijing", service: "redis" };
        let signed = Signer::new().sign(&request, &Credentials::new("AK", "secret"), &scope).unwrap();
        let mut headers: Vec<_> = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        headers.push(("X-Date", signed.x_date.to_string()));
        headers.push(("X-Content-Sha256", signed.x_content_sha256.to_string()));
        headers.push(("Authorization", signed.authorization));
        Self { method: "POST", path: "/", query: QUERY.to_owned(), headers }
    }

    fn presigned() -> Self {
        let query = [("Action", "DescribeDBInstanceDetail"), ("Version", "2020-12-07")];
        let request = UnsignedRequest {
            method: "GET",
            path: "/",
            query: &query,
            headers: &[("Host", HOST)],
            body: b"",
        };
        let scope = Scope { time: TIME, region: "cn-beijing", service: "redis" };
        let query = Signer::new().presign(&request, &Credentials::new("AK", "secret"), &scope).unwrap();
        Self { method: "GET", path: "/", query, headers: vec![("Host", HOST.to_owned())] }
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self = self.without(name);
        self.headers.push((name, value.to_owned()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(other, _)| *other != name);
        self
    }

    fn replace(mut self, name: &'static str, from: &str, to: &str) -> Self {
        let value = &mut self.headers.iter_mut().find(|(other, _)| *other == name).unwrap().1;
        assert!(value.contains(from), "{value} does not contain {from}");
        *value = value.replacen(from, to, 1);
        self
    }

    fn replace_query(mut self, from: &str, to: &str) -> Self {
        assert!(self.query.contains(from), "{} does not contain {from}", self.query);
        self.query = self.query.replacen(from, to, 1);
        self
    }

    fn with_path(mut self, path: &'static str) -> Self {
        self.path = path;
        self
    }

    fn with_method(mut self, method: &'static str) -> Self {
        self.method = method;
        self
    }

    fn presented(&self) -> Result<PresentedSignature, ParseSignatureError> {
        self.with_request(PresentedSignature::parse)
    }

    fn is_valid(&self) -> bool {
        self.with_request(|request| {
            PresentedSignature::parse(request).unwrap().verify(request, &Secret::new("secret")).is_ok()
        })
    }

    fn with_request<T>(&self, use_request: impl FnOnce(&IncomingRequest<'_>) -> T) -> T {
        let headers: Vec<(&str, &str)> = self.headers.iter().map(|(name, value)| (*name, &**value)).collect();
        use_request(&IncomingRequest {
            method: self.method,
            path: self.path,
            query: &self.query,
            headers: &headers,
            body: BODY,
        })
    }
}

#[test]
fn equivalent_forms_of_signed_requests_are_valid() {
    assert!(TestRequest::signed().is_valid());
    assert!(TestRequest::presigned().is_valid());
    assert!(TestRequest::signed().replace("Authorization", ", SignedHeaders", ",SignedHeaders").is_valid());
    assert!(TestRequest::signed().replace("Host", HOST, &format!("{HOST}:443")).is_valid());
}

#[test]
fn the_signed_headers_of_the_api_reference_are_sufficient() {
    // The signature was not computed by this crate. The service is spelled as in the API reference.
    let received = TestRequest::signed().without("X-Content-Sha256").with(
        "Authorization",
        "HMAC-SHA256 Credential=AK/20201103/cn-beijing/Redis/request,SignedHeaders=content-type;host;x-date,\
         Signature=c00344552dda535b6c21becada9ca2ef1b66577762426890d279a85132aed11b",
    );
    assert_eq!(received.presented().unwrap().service, "Redis");
    assert!(received.is_valid());
}

#[test]
fn a_presented_signature_contains_access_key_scope_and_time() {
    let presented = TestRequest::signed().presented().unwrap();
    assert_eq!(
        (&*presented.access_key, &*presented.region, &*presented.service),
        ("AK", "cn-beijing", "redis")
    );
    assert_eq!((presented.time, presented.session_token), (TIME, None));
}

#[test]
fn the_host_need_not_be_signed() {
    // The signature was not computed by this crate; the npm package `@volcengine/openapi` signs these headers.
    let received = TestRequest::signed().with(
        "Authorization",
        "HMAC-SHA256 Credential=AK/20201103/cn-beijing/redis/request, SignedHeaders=x-content-sha256;x-date, \
         Signature=0421b7a7307ce3a0f7ab77a00e841506b7dec586e744513dbdc061810b03ad66",
    );
    assert!(received.is_valid());
    assert!(!received.with("X-Date", "20201103T104028Z").is_valid());
}

#[test]
fn malformed_requests_are_rejected_with_the_cause() {
    use ParseSignatureError as E;
    let signed = TestRequest::signed;
    let presigned = TestRequest::presigned;
    let no_date = "Credential=AK/20201103/cn-beijing/redis/request";
    for (received, expected) in [
        (signed().without("Authorization"), E::MissingSignature),
        (
            signed().with("Authorization", "HMAC-SHA256"),
            E::MalformedAuthorization("no space after the algorithm"),
        ),
        (
            signed().with("Authorization", "HMAC-SHA256 Signature"),
            E::MalformedAuthorization("a part without `=`"),
        ),
        (signed().with("Authorization", "HMAC-SHA256 Other=1"), E::MalformedAuthorization("an unknown part")),
        (
            signed().with("Authorization", "HMAC-SHA256 Signature=1,Signature=1"),
            E::MalformedAuthorization("a part occurs twice"),
        ),
        (
            signed().with("Authorization", "HMAC-SHA256 Signature=1,SignedHeaders=host"),
            E::MalformedAuthorization("no `Credential`"),
        ),
        (signed().replace("Authorization", "HMAC-SHA256", "HMAC-SHA1"), E::Algorithm("HMAC-SHA1".into())),
        (signed().replace("Authorization", no_date, "Credential=AK"), E::MalformedCredential("AK".into())),
        (
            signed().replace("Authorization", "/redis/", "//"),
            E::MalformedCredential("AK/20201103/cn-beijing//request".into()),
        ),
        (signed().without("X-Date"), E::MissingDate),
        (signed().with("X-Date", "yesterday"), E::MalformedDate("yesterday".into())),
        (
            signed().with("X-Date", "20201104T104027Z"),
            E::DateNotInScope { x_date: "20201104T104027Z".into(), date: "20201103".into() },
        ),
        (signed().replace("Authorization", ";x-date", ""), E::UnsignedHeader("x-date")),
        (signed().without("Host"), E::MissingHeader("host".into())),
        (signed().with("X-Content-Sha256", "0"), E::BodyHash),
        (signed().with_path("/%zz"), E::Encoding("path")),
        (signed().with_path("/%ff"), E::Encoding("path")),
        (signed().with_path("/a%2Fb"), E::EncodedSlash),
        (signed().replace_query("Action", "%"), E::Encoding("query")),
        (signed().with_method("PO\nST"), E::Unsignable(SignError::Method("PO\\nST".into()))),
        (
            signed().replace("Content-Type", "/json", "/json\nx-admin:true"),
            E::Unsignable(SignError::HeaderValue("Content-Type".into())),
        ),
        (presigned().replace_query("X-Signature=", "X-Other="), E::MissingSignature),
        (presigned().replace_query("X-Credential=", "X-Other="), E::MissingQuery("X-Credential")),
        (presigned().replace_query(&format!("X-Date={X_DATE}"), ""), E::MissingDate),
        (presigned().replace_query("Version=", "Other=1&Version="), E::UnsignedQuery("Other".into())),
    ] {
        assert_eq!(received.presented().unwrap_err(), expected);
    }
}

#[test]
fn messages_are_bounded_and_without_control_characters() {
    let odd = format!("\u{7f}\u{9b}31m{}", "x".repeat(10_000));
    for received in [
        TestRequest::signed().replace("Authorization", "HMAC-SHA256", &odd),
        TestRequest::signed().replace("Authorization", "20201103/", &format!("{odd}/")),
        TestRequest::signed().replace("Authorization", ";x-date", &format!(";x-date;{odd}")),
        TestRequest::signed().with("X-Date", &odd),
        TestRequest::signed().with_method("PO\u{7f}ST"),
    ] {
        let message = received.presented().unwrap_err().to_string();
        assert!(message.chars().count() < 400 && !message.contains(char::is_control), "{message:?}");
    }
}

#[test]
fn a_presigned_query_covers_every_host_header() {
    let headers = [("Host", "a"), ("host", "b")];
    let request = UnsignedRequest { method: "GET", path: "/", query: &[], headers: &headers, body: b"" };
    let time = Timestamp::parse_rfc3339("2026-01-02T03:04:05Z").unwrap();
    let scope = Scope { time, region: "cn-beijing", service: "redis" };
    let query = Signer::new().presign(&request, &Credentials::new("AK", "hunter2"), &scope).unwrap();
    let is_accepted = |headers: &[(&str, &str)]| {
        let incoming = IncomingRequest { method: "GET", path: "/", query: &query, headers, body: b"" };
        PresentedSignature::parse(&incoming).unwrap().verify(&incoming, &Secret::new("hunter2")).is_ok()
    };
    assert!(is_accepted(&headers));
    assert!(!is_accepted(&headers[..1]));
}
