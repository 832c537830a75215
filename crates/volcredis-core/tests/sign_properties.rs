//! The laws of the canonical form and of signatures, for any request.
#![allow(clippy::unwrap_used)]

use hmac::{Hmac, KeyInit, Mac};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use sha2::{Digest, Sha256};
use volcredis_core::sign::{Claim, ReceivedRequest, Scope, SignableRequest, Signer};
use volcredis_core::{Credentials, Secret, Timestamp};

/// A request with all that it is signed for, owning its parts.
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
    let text = || prop_oneof![3 => "[a-zA-Z0-9 _.~%+;=&/-]{0,12}", 1 => "\\PC{0,12}"];
    let path = vec(text(), 0..4).prop_map(|segments| {
        segments.iter().map(|segment| format!("/{}", segment.replace('/', "."))).collect()
    });
    let query = vec((prop_oneof!["[a-zA-Z0-9-]{1,8}", "\\PC{1,8}"], text()), 0..6);
    let value = || prop_oneof!["[ -~]{0,20}", "\\PC{0,10}"];
    let extra = vec((prop_oneof!["[xX]-[a-zA-Z0-9-]{1,10}", "[a-w][a-z-]{1,10}"], value()), 0..5);
    let host = prop_oneof!["[a-z0-9.-]{1,20}", "[a-z]{1,8}:(80|443|8080)", Just("[::1]:9".to_owned())];
    let headers = (host, value(), extra).prop_map(|(host, content_type, mut headers)| {
        let own = ["host", "content-type", "authorization", "x-date", "x-content-sha256", "x-security-token"];
        headers.retain(|(name, _)| !own.iter().any(|own| name.eq_ignore_ascii_case(own)));
        headers.push(("Host".to_owned(), host));
        headers.push(("Content-Type".to_owned(), content_type));
        headers
    });
    let part = || "[a-zA-Z0-9_.:+é-]{1,12}";
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

    fn with_request<T>(&self, work: impl FnOnce(&SignableRequest<'_>, &Credentials, &Scope<'_>) -> T) -> T {
        let (query, headers) = (borrowed(&self.query), borrowed(&self.headers));
        let request = SignableRequest {
            method: &self.method,
            path: &self.path,
            query: &query,
            headers: &headers,
            body: &self.body,
        };
        let scope = Scope { time: self.time, region: &self.region, service: &self.service };
        work(&request, &self.credentials(), &scope)
    }

    fn canonical_request(&self) -> String {
        self.with_request(|request, credentials, scope| {
            Signer::new().explain(request, credentials, scope).unwrap().canonical_request
        })
    }

    /// The request as a server receives it.
    fn sent(&self) -> Sent {
        let signed = self.with_request(|request, credentials, scope| {
            Signer::new().sign(request, credentials, scope).unwrap()
        });
        let mut headers = self.headers.clone();
        headers.push(("X-Date".into(), signed.x_date.to_string()));
        headers.push(("X-Content-Sha256".into(), signed.x_content_sha256.to_string()));
        headers.push(("Authorization".into(), signed.authorization));
        headers.extend(self.token.clone().map(|token| ("X-Security-Token".to_owned(), token)));
        Sent {
            method: self.method.clone(),
            path: self.path.split('/').map(plain::encode).collect::<Vec<_>>().join("/"),
            query: self
                .query
                .iter()
                .map(|(name, value)| (plain::encode(name), plain::encode(value)))
                .collect(),
            headers,
            body: self.body.clone(),
        }
    }
}

/// A request on the wire.
#[derive(Clone, Debug, PartialEq)]
struct Sent {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Sent {
    /// Whether a server that knows the secret takes the request for genuine.
    fn is_genuine(&self, secret: &str) -> bool {
        let query: Vec<String> = self.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        self.is_genuine_with(&query.join("&"), secret)
    }

    fn is_genuine_with(&self, query: &str, secret: &str) -> bool {
        let headers = borrowed(&self.headers);
        let request = ReceivedRequest {
            method: &self.method,
            path: &self.path,
            query,
            headers: &headers,
            body: &self.body,
        };
        Claim::parse(&request).is_ok_and(|claim| claim.verify(&request, &Secret::new(secret)).is_ok())
    }

    fn header_mut(&mut self, name: &str) -> &mut String {
        &mut self.headers.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)).unwrap().1
    }
}

/// Changes one bit of a text so that it stays text, and stays what it was to nobody: a bit that would only change the
/// case of a hexadecimal digit is not one that counts.
fn flip_bit(text: &mut String, at: &Index) -> bool {
    if text.is_empty() {
        return false;
    }
    let bytes = text.as_bytes();
    let bit = at.index(bytes.len() * 8);
    let mut changed = bytes.to_vec();
    changed[bit / 8] ^= 1 << (bit % 8);
    match String::from_utf8(changed) {
        Ok(changed) if !changed.eq_ignore_ascii_case(text) && changed.trim() != text.trim() => {
            *text = changed;
            true
        }
        _ => false,
    }
}

/// The canonical form and the signature, once more and plainly, from the description of the protocol.
mod plain {
    use super::*;

    pub(super) fn encode(text: &str) -> String {
        text.bytes()
            .map(|byte| match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                    char::from(byte).to_string()
                }
                _ => format!("%{byte:02X}"),
            })
            .collect()
    }

    fn sha256(bytes: &[u8]) -> String {
        hex::encode(Sha256::digest(bytes))
    }

    fn hmac(key: &[u8], text: &str) -> Vec<u8> {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().to_vec()
    }

    pub(super) fn canonical_request(case: &Case) -> (String, String) {
        let x_date = case.time.iso8601_basic().to_string();
        let path = case.path.split('/').map(encode).collect::<Vec<_>>().join("/");
        let path = if path.is_empty() { "/".to_owned() } else { path };
        let mut query: Vec<(String, String)> =
            case.query.iter().map(|(name, value)| (encode(name), encode(value))).collect();
        query.sort_by(|left, right| left.0.cmp(&right.0));
        let query: Vec<String> = query.iter().map(|(name, value)| format!("{name}={value}")).collect();
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
        let parts = [case.method.clone(), path, query.join("&"), lines, names.clone(), sha256(&case.body)];
        (parts.join("\n"), names)
    }

    pub(super) fn authorization(case: &Case) -> String {
        let (canonical, names) = canonical_request(case);
        let x_date = case.time.iso8601_basic().to_string();
        let date = &x_date[..8];
        let scope = format!("{date}/{}/{}/request", case.region, case.service);
        let to_sign = format!("HMAC-SHA256\n{x_date}\n{scope}\n{}", sha256(canonical.as_bytes()));
        let key = hmac(case.secret.as_bytes(), date);
        let key = hmac(&key, &case.region);
        let key = hmac(&key, &case.service);
        let key = hmac(&key, "request");
        let signature = hex::encode(hmac(&key, &to_sign));
        format!(
            "HMAC-SHA256 Credential={}/{scope}, SignedHeaders={names}, Signature={signature}",
            case.access_key
        )
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, max_global_rejects: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn a_second_implementation_agrees(case in case()) {
        prop_assert_eq!(case.canonical_request(), plain::canonical_request(&case).0);
        let signed = case.with_request(|request, credentials, scope| Signer::new().sign(request, credentials, scope));
        prop_assert_eq!(signed.unwrap().authorization, plain::authorization(&case));
    }

    #[test]
    fn the_order_of_headers_and_query_does_not_matter(case in case(), seed in any::<u64>()) {
        let mut other = case.clone();
        // Values of one name keep their order, so only names that occur once may move.
        other.query.dedup_by(|left, right| left.0 == right.0);
        let mut first = other.clone();
        first.query.sort();
        first.query.dedup_by(|left, right| left.0 == right.0);
        first.headers.sort_by_key(|(name, _)| name.to_ascii_lowercase());
        first.headers.dedup_by(|left, right| left.0.eq_ignore_ascii_case(&right.0));
        let mut second = first.clone();
        let turn = |length: usize| if length == 0 { 0 } else { usize::try_from(seed % 64).unwrap() % length };
        let (by_query, by_headers) = (turn(second.query.len()), turn(second.headers.len()));
        second.query.rotate_left(by_query);
        second.query.reverse();
        second.headers.rotate_left(by_headers);
        second.headers.reverse();
        prop_assert_eq!(first.canonical_request(), second.canonical_request());
    }

    #[test]
    fn what_is_signed_verifies(case in case()) {
        prop_assert!(case.sent().is_genuine(&case.secret));
    }

    #[test]
    fn both_orders_of_the_query_verify(case in case()) {
        // The Go SDK sorts by the raw names: its canonical form of a request that is given in that order.
        let mut sent = case.sent();
        let mut raw = case.query.clone();
        raw.sort_by(|left, right| left.0.cmp(&right.0));
        let (canonical, names) = plain::canonical_request(&case);
        let lines: Vec<&str> = canonical.split('\n').collect();
        let query: Vec<String> = raw.iter().map(|(name, value)| plain::encode(name) + "=" + &plain::encode(value)).collect();
        let query = query.join("&");
        let go: Vec<&str> = lines.iter().enumerate().map(|(index, line)| if index == 2 { &*query } else { line }).collect();
        let x_date = case.time.iso8601_basic();
        let scope = format!("{}/{}/{}/request", x_date.date(), case.region, case.service);
        let to_sign = format!("HMAC-SHA256\n{x_date}\n{scope}\n{}", hex::encode(Sha256::digest(go.join("\n"))));
        let sign = |key: &[u8], text: &str| {
            let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
            mac.update(text.as_bytes());
            mac.finalize().into_bytes().to_vec()
        };
        let key = [x_date.date(), &case.region, &case.service, "request"]
            .iter()
            .fold(case.secret.clone().into_bytes(), |key, part| sign(&key, part));
        *sent.header_mut("authorization") = format!(
            "HMAC-SHA256 Credential={}/{scope},SignedHeaders={names},Signature={}",
            case.access_key,
            hex::encode(sign(&key, &to_sign))
        );
        prop_assert!(sent.is_genuine(&case.secret));
    }

    #[test]
    fn one_changed_bit_is_noticed(case in case(), part in 0..9_usize, which: Index, at: Index) {
        let mut sent = case.sent();
        prop_assert!(sent.is_genuine(&case.secret));
        let changed = match part {
            0 => flip_bit(&mut sent.method, &at),
            1 => {
                let changed = flip_bit(&mut sent.path, &at);
                // A dot and its like can become a byte that decodes to the same text.
                changed && sent.path.is_ascii()
            }
            2 if !sent.query.is_empty() => {
                let index = which.index(sent.query.len());
                let pair = &mut sent.query[index];
                let side = if at.index(2) == 0 { &mut pair.0 } else { &mut pair.1 };
                flip_bit(side, &at) && !side.contains(['&', '=', '+', '#'])
            }
            3 if !sent.body.is_empty() => {
                let bit = at.index(sent.body.len() * 8);
                sent.body[bit / 8] ^= 1 << (bit % 8);
                true
            }
            4 => flip_bit(sent.header_mut("x-date"), &at),
            5 => flip_bit(sent.header_mut("content-type"), &at),
            6 => flip_bit(sent.header_mut("host"), &at),
            7 if case.token.is_some() => flip_bit(sent.header_mut("x-security-token"), &at),
            8 => {
                // The scope: the region or the service in the credential.
                let (scope, signed) = (format!("/{}/{}/", case.region, case.service), sent.header_mut("authorization"));
                let mut other = scope.clone();
                flip_bit(&mut other, &at) && { *signed = signed.replacen(&scope, &other, 1); true }
            }
            _ => false,
        };
        prop_assume!(changed);
        prop_assert!(!sent.is_genuine(&case.secret), "{sent:?}");
    }

    #[test]
    fn another_secret_does_not_verify(case in case(), at: Index) {
        let mut secret = case.secret.clone();
        prop_assume!(flip_bit(&mut secret, &at));
        prop_assert!(!case.sent().is_genuine(&secret));
    }

    #[test]
    fn percent_encoding_is_lossless_and_unreserved(case in case()) {
        let canonical = case.canonical_request();
        let lines: Vec<&str> = canonical.split('\n').collect();
        let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~%".contains(&byte);
        prop_assert!(lines[1].bytes().all(|byte| unreserved(byte) || byte == b'/'));
        let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
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
    fn what_is_presigned_verifies(case in case()) {
        let mut case = case;
        case.query.retain(|(name, _)| !name.starts_with("X-"));
        let query = case.with_request(|request, credentials, scope| Signer::new().presign(request, credentials, scope)).unwrap();
        let mut sent = case.sent();
        sent.headers.retain(|(name, _)| name == "Host");
        // The body is not covered.
        sent.body.push(b'!');
        prop_assert!(sent.is_genuine_with(&query, &case.secret));
        let with_more = format!("{query}&More=1");
        prop_assert!(!sent.is_genuine_with(&with_more, &case.secret));
        prop_assert!(!sent.is_genuine_with(&query.replacen("X-Date=", "X-Date=9", 1), &case.secret));
    }

    #[test]
    fn no_input_panics(
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
        let received = ReceivedRequest { method: &method, path: &path, query: &query, headers: &headers, body: &body };
        if let Ok(claim) = Claim::parse(&received) {
            let _ = claim.verify(&received, &Secret::new("secret"));
        }
        let pairs: Vec<(&str, &str)> = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
        let request = SignableRequest { method: &method, path: &path, query: &pairs, headers: &headers, body: &body };
        let credentials = Credentials::new(&*scope.0, "secret").with_session_token(&*values[0]);
        let scope = Scope { time: Timestamp::from_unix_seconds(seconds), region: &scope.1, service: &scope.2 };
        let signer = Signer::new();
        let _ = (signer.sign(&request, &credentials, &scope), signer.presign(&request, &credentials, &scope));
        let _ = (signer.explain(&request, &credentials, &scope), signer.explain_presigned(&request, &credentials, &scope));
    }
}

#[test]
fn a_line_break_cannot_forge_a_header() {
    let headers = [("Host", "a"), ("X-Note", "b\nx-admin:true")];
    let request = SignableRequest { method: "POST", path: "/", query: &[], headers: &headers, body: b"" };
    let scope = Scope { time: Timestamp::UNIX_EPOCH, region: "cn-beijing", service: "redis" };
    let error = Signer::new().sign(&request, &Credentials::new("ak", "sk"), &scope).unwrap_err();
    assert_eq!(error.to_string(), "the value of the header `X-Note` holds a control character");
}

#[test]
fn nothing_shows_a_secret() {
    let credentials = Credentials::new("ak", "SECRET").with_session_token("TOKEN");
    let headers = [("Host", "a")];
    let request = SignableRequest { method: "POST", path: "/", query: &[], headers: &headers, body: b"" };
    let scope = Scope { time: Timestamp::UNIX_EPOCH, region: "cn-beijing", service: "redis" };
    let signer = Signer::new();
    let signed = signer.sign(&request, &credentials, &scope).unwrap();
    let seen = format!("{credentials:?} {signer:?} {signed:?}");
    assert!(!seen.contains("SECRET") && !seen.contains("TOKEN"), "{seen}");
}
