//! Properties of canonical requests and signatures, tested with arbitrary requests.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, VecDeque};

use hmac::{Hmac, KeyInit, Mac};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use sha2::{Digest, Sha256};
use volcredis_core::sign::{IncomingRequest, PresentedSignature, Scope, Signer, UnsignedRequest};
use volcredis_core::{Credentials, Secret, Timestamp};

/// A request with its credentials and scope.
#[derive(Clone, Debug)]
struct Case {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    access_key: String,
    secret: String,
    token: Option<String>,
    region: String,
    service: String,
    time: Timestamp,
}

fn case() -> impl Strategy<Value = Case> {
    let method = prop_oneof![Just("POST".to_owned()), Just("GET".to_owned()), "[A-Z!#$%&'*+.^_`|~-]{1,8}"];
    let string = || prop_oneof![3 => "[a-zA-Z0-9 _.~%+;=&/-]{0,12}", 1 => "\\PC{0,12}"];
    let path = vec(string(), 0..4).prop_map(|segments| {
        segments.iter().map(|segment| format!("/{}", segment.replace('/', "."))).collect()
    });
    let query = vec((prop_oneof!["[a-zA-Z0-9-]{1,8}", "[ab~;]", "\\PC{1,8}"], string()), 0..6);
    let value = || prop_oneof!["[ -~]{0,20}", "\\PC{0,10}"];
    let name = prop_oneof![
        "[xX]-[a-zA-Z0-9-]{1,10}",
        "[xX]-[ab]",
        Just("Content-MD5".to_owned()),
        "[a-w][a-z-]{1,10}"
    ];
    let extra = vec((name, value()), 0..5);
    let host = prop_oneof!["[a-z0-9.-]{1,20}", "[a-z]{1,8}:(80|443|8080)", Just("[::1]:9".to_owned())];
    let headers = (host, value(), extra).prop_map(|(host, content_type, mut headers)| {
        let reserved =
            ["host", "content-type", "authorization", "x-date", "x-content-sha256", "x-security-token"];
        headers.retain(|(name, _)| !reserved.iter().any(|reserved| name.eq_ignore_ascii_case(reserved)));
        headers.push(("Host".to_owned(), host));
        headers.push(("Content-Type".to_owned(), content_type));
        headers
    });
    let part = || "[a-zA-Z0-9_.:+~-]{1,12}";
    let scope = (
        part(),
        "\\PC{0,40}",
        proptest::option::of("[!-~]{1,40}"),
        part(),
        part(),
        -62_167_219_200..=253_402_300_799_i64,
    );
    (method, path, query, headers, vec(any::<u8>(), 0..64), scope).prop_map(
        |(method, path, query, headers, body, (access_key, secret, token, region, service, seconds))| Case {
            method,
            path,
            query,
            headers,
            body,
            access_key,
            secret,
            token,
            region,
            service,
            time: Timestamp::from_unix_seconds(seconds),
        },
    )
}

fn borrowed(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    pairs.iter().map(|(name, value)| (&**name, &**value)).collect()
}

impl Case {
    fn credentials(&self) -> Credentials {
        let credentials = Credentials::new(&*self.access_key, &*self.secret);
        match &self.token {
            Some(token) => credentials.with_session_token(&**token),
            None => credentials,
        }
    }

    fn with_request<T>(&self, work: impl FnOnce(&UnsignedRequest<'_>, &Credentials, &Scope<'_>) -> T) -> T {
        let (query, headers) = (borrowed(&self.query), borrowed(&self.headers));
        let request = UnsignedRequest {
            method: &self.method,
            path: &self.path,
            query: &query,
            headers: &headers,
            body: &self.body,
        };
        let scope = Scope { time: self.time, region: &self.region, service: &self.service };
        work(&request, &self.credentials(), &scope)
    }

    /// Returns the presigned request: its signature is in the query.
    fn presigned(&self) -> SentRequest {
        let query = self.with_request(|request, credentials, scope| {
            Signer::new().presign(request, credentials, scope).unwrap()
        });
        let mut sent = SentRequest { query, ..self.sent() };
        sent.headers.retain(|(name, _)| name == "Host");
        sent
    }

    fn canonical_request(&self) -> String {
        self.with_request(|request, credentials, scope| {
            Signer::new().explain(request, credentials, scope).unwrap().canonical_request
        })
    }

    /// Returns the signed request as a server receives it.
    fn sent(&self) -> SentRequest {
        let signed = self.with_request(|request, credentials, scope| {
            Signer::new().sign(request, credentials, scope).unwrap()
        });
        let mut headers = self.headers.clone();
        headers.push(("X-Date".into(), signed.x_date.to_string()));
        headers.push(("X-Content-Sha256".into(), signed.x_content_sha256.to_string()));
        headers.push(("Authorization".into(), signed.authorization));
        headers.extend(self.token.clone().map(|token| ("X-Security-Token".to_owned(), token)));
        SentRequest {
            method: self.method.clone(),
            path: self.path.split('/').map(reference::encode).collect::<Vec<_>>().join("/"),
            query: reference::encode_query(&self.query),
            headers,
            body: self.body.clone(),
        }
    }
}

/// A request on the wire.
#[derive(Clone, Debug)]
struct SentRequest {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl SentRequest {
    /// Returns `true` if the signature is valid for that secret.
    fn is_valid(&self, secret: &str) -> bool {
        let headers = borrowed(&self.headers);
        let request = IncomingRequest {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &headers,
            body: &self.body,
        };
        PresentedSignature::parse(&request)
            .is_ok_and(|presented| presented.verify(&request, &Secret::new(secret)).is_ok())
    }

    fn header(&self, name: &str) -> &str {
        &self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).unwrap().1
    }

    fn header_mut(&mut self, name: &str) -> &mut String {
        &mut self.headers.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)).unwrap().1
    }
}

/// Flips one bit of a string. Returns `false` and leaves the string unchanged if the result is not UTF-8.
fn flip_bit(string: &mut String, at: Index) -> bool {
    if string.is_empty() {
        return false;
    }
    // Only the low seven bits: ASCII with the eighth bit set is not UTF-8.
    let bit = at.index(string.len() * 7);
    let mut changed = string.clone().into_bytes();
    changed[bit / 7] ^= 1 << (bit % 7);
    match String::from_utf8(changed) {
        Ok(changed) => {
            *string = changed;
            true
        }
        Err(_) => false,
    }
}

fn decoded(string: &str) -> Vec<u8> {
    percent_encoding::percent_decode_str(&string.replace('+', " ")).collect()
}

/// Returns the decoded parameters of a query, sorted by name.
fn decoded_query(query: &str) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut pairs: Vec<_> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    pairs.sort_by(|left, right| left.0.cmp(&right.0));
    pairs
}

/// Sorts pairs by `keys`, but keeps the order of the values of a name. Names are compared by `normalize`.
fn shuffled(
    pairs: &[(String, String)],
    keys: &[u32],
    normalize: impl Fn(&str) -> String,
) -> Vec<(String, String)> {
    let mut by_name: BTreeMap<String, VecDeque<(String, String)>> = BTreeMap::new();
    for pair in pairs {
        by_name.entry(normalize(&pair.0)).or_default().push_back(pair.clone());
    }
    let mut order: Vec<usize> = (0..pairs.len()).collect();
    order.sort_by_key(|index| keys[*index]);
    order
        .into_iter()
        .map(|index| by_name.get_mut(&normalize(&pairs[index].0)).unwrap().pop_front().unwrap())
        .collect()
}

/// A second, simple implementation of signing after the description of the protocol.
mod reference {
    use super::*;

    pub(super) fn encode(string: &str) -> String {
        string
            .bytes()
            .map(|byte| match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                    char::from(byte).to_string()
                }
                _ => format!("%{byte:02X}"),
            })
            .collect()
    }

    pub(super) fn encode_query(query: &[(String, String)]) -> String {
        let pairs: Vec<String> =
            query.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        pairs.join("&")
    }

    fn sha256(bytes: &[u8]) -> String {
        const_hex::encode(Sha256::digest(bytes))
    }

    fn hmac(key: &[u8], data: &str) -> Vec<u8> {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
        mac.update(data.as_bytes());
        mac.finalize().into_bytes().to_vec()
    }

    pub(super) fn canonical_request(case: &Case) -> (String, String) {
        let x_date = case.time.iso8601_basic().to_string();
        let path = canonical_path(case);
        let query = canonical_query(case.query.clone(), encode);
        let mut headers: Vec<(String, String)> = case
            .headers
            .iter()
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .filter(|(name, _)| {
                ["content-type", "content-md5", "host"].contains(&&**name) || name.starts_with("x-")
            })
            .collect();
        headers.push(("x-date".into(), x_date));
        headers.push(("x-content-sha256".into(), sha256(&case.body)));
        headers.extend(case.token.clone().map(|token| ("x-security-token".to_owned(), token)));
        headers.sort_by(|left, right| left.0.cmp(&right.0));
        let mut joined: Vec<(String, String)> = Vec::new();
        for (name, value) in headers {
            let value = match name.as_str() {
                "host" => value.trim_end_matches(":443").trim_end_matches(":80").to_owned(),
                _ => value,
            };
            match joined.last_mut() {
                Some((last, values)) if *last == name => {
                    values.push(',');
                    values.push_str(&value);
                }
                _ => joined.push((name, value)),
            }
        }
        let lines: String = joined.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let names = joined.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>().join(";");
        let parts = [case.method.clone(), path, query, lines, names.clone(), sha256(&case.body)];
        (parts.join("\n"), names)
    }

    fn canonical_path(case: &Case) -> String {
        let path = case.path.split('/').map(encode).collect::<Vec<_>>().join("/");
        if path.is_empty() { "/".to_owned() } else { path }
    }

    /// Returns the query, sorted by the `key` of each name.
    fn canonical_query(mut query: Vec<(String, String)>, key: impl Fn(&str) -> String) -> String {
        query.sort_by_key(|(name, _)| key(name));
        encode_query(&query)
    }

    pub(super) fn scope(case: &Case) -> String {
        let x_date = case.time.iso8601_basic().to_string();
        format!("{}/{}/{}/request", &x_date[..8], case.region, case.service)
    }

    fn signature(case: &Case, canonical: &str) -> String {
        let x_date = case.time.iso8601_basic().to_string();
        let to_sign = format!("HMAC-SHA256\n{x_date}\n{}\n{}", scope(case), sha256(canonical.as_bytes()));
        let key = hmac(case.secret.as_bytes(), &x_date[..8]);
        let key = hmac(&key, &case.region);
        let key = hmac(&key, &case.service);
        let key = hmac(&key, "request");
        const_hex::encode(hmac(&key, &to_sign))
    }

    pub(super) fn authorization(case: &Case) -> String {
        let (canonical, names) = canonical_request(case);
        let (access_key, scope, signature) = (&case.access_key, scope(case), signature(case, &canonical));
        format!("HMAC-SHA256 Credential={access_key}/{scope}, SignedHeaders={names}, Signature={signature}")
    }

    /// Signs like the Go SDK, which sorts the query by the unencoded names and writes no spaces after the commas.
    pub(super) fn authorization_of_raw_order(case: &Case) -> String {
        let (canonical, names) = canonical_request(case);
        let mut lines: Vec<&str> = canonical.split('\n').collect();
        let query = canonical_query(case.query.clone(), str::to_owned);
        lines[2] = &query;
        let (access_key, scope) = (&case.access_key, scope(case));
        let signature = signature(case, &lines.join("\n"));
        format!("HMAC-SHA256 Credential={access_key}/{scope},SignedHeaders={names},Signature={signature}")
    }

    pub(super) fn presigned(case: &Case) -> (String, Vec<(String, String)>) {
        let mut query = case.query.clone();
        let mut add = |name: &str, value: String| query.push((name.to_owned(), value));
        add("X-Date", case.time.iso8601_basic().to_string());
        add("X-NotSignBody", String::new());
        add("X-Credential", format!("{}/{}", case.access_key, scope(case)));
        add("X-Algorithm", "HMAC-SHA256".to_owned());
        add("X-SignedHeaders", "host".to_owned());
        let mut names: Vec<String> = query.iter().map(|(name, _)| name.clone()).collect();
        names.push("X-SignedQueries".to_owned());
        names.sort();
        names.dedup();
        query.push(("X-SignedQueries".to_owned(), names.join(";")));
        let (_, host) = case.headers.iter().find(|(name, _)| name == "Host").unwrap();
        let host = host.trim_end_matches(":443").trim_end_matches(":80");
        let canonical = [
            case.method.clone(),
            canonical_path(case),
            canonical_query(query.clone(), encode),
            format!("host:{host}\n"),
            "host".to_owned(),
            sha256(b""),
        ]
        .join("\n");
        query.push(("X-Signature".to_owned(), signature(case, &canonical)));
        query.extend(case.token.clone().map(|token| ("X-Security-Token".to_owned(), token)));
        (canonical, query)
    }
}

/// Removes the parameters that [`Signer::presign`] adds.
fn presignable(mut case: Case) -> Case {
    case.query.retain(|(name, _)| !name.starts_with("X-"));
    case
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, max_global_rejects: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn signatures_match_the_reference_implementation(case in case()) {
        prop_assert_eq!(case.canonical_request(), reference::canonical_request(&case).0);
        let signed = case.with_request(|request, credentials, scope| Signer::new().sign(request, credentials, scope));
        prop_assert_eq!(signed.unwrap().authorization, reference::authorization(&case));
    }

    #[test]
    fn presigned_queries_match_the_reference_implementation(case in case()) {
        let case = presignable(case);
        let (canonical, mut query) = reference::presigned(&case);
        let explained = case.with_request(|request, credentials, scope| {
            Signer::new().explain_presign(request, credentials, scope).unwrap()
        });
        prop_assert_eq!(explained.canonical_request, canonical);
        query.sort_by(|left, right| left.0.cmp(&right.0));
        prop_assert_eq!(case.presigned().query, reference::encode_query(&query).replace("%20", "+"));
    }

    #[test]
    fn the_order_of_headers_and_query_does_not_matter(case in case(), keys in vec(any::<u32>(), 8)) {
        let mut other = case.clone();
        other.query = shuffled(&case.query, &keys, str::to_owned);
        other.headers = shuffled(&case.headers, &keys, str::to_ascii_lowercase);
        prop_assert_eq!(case.canonical_request(), other.canonical_request());
    }

    #[test]
    fn the_case_of_header_names_does_not_matter(case in case()) {
        let mut other = case.clone();
        other.headers.iter_mut().for_each(|(name, _)| *name = name.to_ascii_uppercase());
        prop_assert_eq!(case.canonical_request(), other.canonical_request());
    }

    #[test]
    fn signed_requests_are_verified(case in case()) {
        prop_assert!(case.sent().is_valid(&case.secret));
    }

    #[test]
    fn queries_sorted_by_unencoded_names_are_verified(case in case()) {
        let mut sent = case.sent();
        *sent.header_mut("authorization") = reference::authorization_of_raw_order(&case);
        prop_assert!(sent.is_valid(&case.secret));
    }

    #[test]
    fn a_changed_bit_of_method_path_query_or_body_invalidates_the_signature(
        case in case(), part in 0..4, presigned: bool, at: Index,
    ) {
        let before = if presigned { presignable(case.clone()).presigned() } else { case.sent() };
        let mut after = before.clone();
        let without_token = |sent: &SentRequest| {
            let mut query = decoded_query(&sent.query);
            // The signature of a presigned query does not cover the session token.
            query.retain(|(name, _)| !presigned || name != b"X-Security-Token");
            query
        };
        let changed = match part {
            0 => flip_bit(&mut after.method, at),
            1 => flip_bit(&mut after.path, at) && decoded(&before.path) != decoded(&after.path),
            2 => flip_bit(&mut after.query, at) && without_token(&before) != without_token(&after),
            // Nor does it cover the body.
            _ if after.body.is_empty() || presigned => false,
            _ => {
                let bit = at.index(after.body.len() * 8);
                after.body[bit / 8] ^= 1 << (bit % 8);
                true
            }
        };
        prop_assume!(changed);
        prop_assert!(!after.is_valid(&case.secret), "{after:?}");
    }

    #[test]
    fn a_changed_bit_of_a_signed_header_invalidates_the_signature(
        case in case(), in_name: bool, which: Index, at: Index,
    ) {
        let before = case.sent();
        let mut after = before.clone();
        let names = reference::canonical_request(&case).1;
        let signed: Vec<usize> = (0..before.headers.len())
            .filter(|index| names.split(';').any(|name| before.headers[*index].0.eq_ignore_ascii_case(name)))
            .collect();
        let index = *which.get(&signed);
        let (name, value) = &mut after.headers[index];
        let (old_name, old_value) = &before.headers[index];
        prop_assume!(if in_name {
            flip_bit(name, at) && !name.eq_ignore_ascii_case(old_name)
        } else {
            flip_bit(value, at) && value.trim() != old_value.trim()
        });
        prop_assert!(!after.is_valid(&case.secret), "{after:?}");
    }

    #[test]
    fn a_changed_bit_of_the_authorization_invalidates_the_signature(case in case(), at: Index) {
        let mut after = case.sent();
        let before = after.header("authorization").to_owned();
        prop_assume!(flip_bit(after.header_mut("authorization"), at));
        let changed = after.header("authorization");
        // The access key only selects the secret, and header names are case-insensitive.
        let access_key = "HMAC-SHA256 Credential=".len()..;
        let access_key = access_key.start..access_key.start + case.access_key.len();
        prop_assume!(changed.as_bytes()[access_key.clone()] == before.as_bytes()[access_key]);
        let names = before.find(", SignedHeaders=").unwrap()..before.rfind(", Signature=").unwrap();
        let same_names = changed.get(names.clone()).is_some_and(|part| part.eq_ignore_ascii_case(&before[names.clone()]));
        let same_rest = changed.as_bytes()[..names.start] == before.as_bytes()[..names.start]
            && changed.as_bytes()[names.end..] == before.as_bytes()[names.end..];
        prop_assume!(!(same_names && same_rest));
        prop_assert!(!after.is_valid(&case.secret), "{after:?}");
    }

    #[test]
    fn a_changed_host_invalidates_a_presigned_query(case in case(), at: Index) {
        let mut after = presignable(case.clone()).presigned();
        let before = after.header("host").to_owned();
        prop_assume!(flip_bit(after.header_mut("host"), at) && after.header("host").trim() != before.trim());
        prop_assert!(!after.is_valid(&case.secret), "{after:?}");
    }

    #[test]
    fn signatures_are_not_valid_for_another_secret(case in case(), at: Index) {
        let mut secret = case.secret.clone();
        prop_assume!(flip_bit(&mut secret, at));
        prop_assert!(!case.sent().is_valid(&secret));
    }

    #[test]
    fn percent_encoding_is_lossless_and_unreserved(case in case()) {
        let canonical = case.canonical_request();
        let lines: Vec<&str> = canonical.split('\n').collect();
        let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~%".contains(&byte);
        prop_assert!(lines[1].bytes().all(|byte| unreserved(byte) || byte == b'/'));
        let decode = |string: &str| percent_encoding::percent_decode_str(string).decode_utf8().unwrap().into_owned();
        prop_assert_eq!(decode(lines[1]), if case.path.is_empty() { "/".to_owned() } else { case.path.clone() });
        let mut decoded = Vec::new();
        for pair in lines[2].split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap();
            prop_assert!(name.bytes().chain(value.bytes()).all(unreserved));
            decoded.push((decode(name), decode(value)));
        }
        let mut expected = case.query.clone();
        expected.sort();
        decoded.sort();
        prop_assert_eq!(decoded, expected);
    }

    #[test]
    fn presigned_requests_are_verified(case in case()) {
        let case = presignable(case);
        let mut sent = case.presigned();
        // The signature does not cover the body.
        sent.body.push(b'!');
        prop_assert!(sent.is_valid(&case.secret));
        sent.query.push_str("&More=1");
        prop_assert!(!sent.is_valid(&case.secret));
    }

    #[test]
    fn signing_and_verifying_arbitrary_input_does_not_panic(
        method in "\\PC{0,8}|[\\x00-\\xff]{0,8}",
        path in "\\PC{0,20}|[%/a\\x00-\\x20]{0,20}",
        query in "\\PC{0,40}|[%&=+X;a-z-]{0,40}",
        names in vec("\\PC{0,12}|[a-zX-]{0,12}|Authorization|Host|X-Date", 0..6),
        values in vec("\\PC{0,40}|[\\x00-\\xff]{0,40}|HMAC-SHA256 [A-Za-z=,/;]{0,60}|[0-9]{8}T[0-9]{6}Z", 6),
        body in vec(any::<u8>(), 0..20),
        scope in ("\\PC{0,6}", "\\PC{0,6}", "\\PC{0,6}"),
        seconds: i64,
    ) {
        let headers: Vec<(&str, &str)> = names.iter().zip(&values).map(|(name, value)| (&**name, &**value)).collect();
        let received = IncomingRequest { method: &method, path: &path, query: &query, headers: &headers, body: &body };
        if let Ok(presented) = PresentedSignature::parse(&received) {
            let _ = presented.verify(&received, &Secret::new("secret"));
        }
        let pairs: Vec<(&str, &str)> = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
        let request = UnsignedRequest { method: &method, path: &path, query: &pairs, headers: &headers, body: &body };
        let credentials = Credentials::new(&*scope.0, "secret").with_session_token(&*values[0]);
        let scope = Scope { time: Timestamp::from_unix_seconds(seconds), region: &scope.1, service: &scope.2 };
        let signer = Signer::new();
        let _ = (signer.sign(&request, &credentials, &scope), signer.presign(&request, &credentials, &scope));
        let _ = (signer.explain(&request, &credentials, &scope), signer.explain_presign(&request, &credentials, &scope));
    }
}

#[test]
fn line_breaks_in_header_values_are_rejected() {
    let headers = [("Host", "a"), ("X-Note", "b\nx-admin:true")];
    let request = UnsignedRequest { method: "POST", path: "/", query: &[], headers: &headers, body: b"" };
    let scope = Scope { time: Timestamp::UNIX_EPOCH, region: "cn-beijing", service: "redis" };
    let error = Signer::new().sign(&request, &Credentials::new("ak", "sk"), &scope).unwrap_err();
    assert_eq!(error.to_string(), "the value of the header `X-Note` contains a control character");
}

#[test]
fn debug_output_contains_no_secret() {
    let credentials = Credentials::new("ak", "SECRET").with_session_token("TOKEN");
    let headers = [("Host", "a")];
    let request = UnsignedRequest { method: "POST", path: "/", query: &[], headers: &headers, body: b"" };
    let scope = Scope { time: Timestamp::UNIX_EPOCH, region: "cn-beijing", service: "redis" };
    let signer = Signer::new();
    let signed = signer.sign(&request, &credentials, &scope).unwrap();
    let shown = format!("{credentials:?} {signer:?} {signed:?}");
    assert!(!shown.contains("SECRET") && !shown.contains("TOKEN"), "{shown}");
}
