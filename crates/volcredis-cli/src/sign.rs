//! `volcredis sign`: the signatures of requests that are described as JSON, and what is signed.

use std::collections::BTreeMap;
use std::io::{self, Read};

use clap::Command;
use serde::{Deserialize, Serialize};
use volcredis::sign::{Scope, SignableRequest, Signer};
use volcredis::{Credentials, Secret, Timestamp};

use crate::failure::Failure;
use crate::output;

pub(crate) const NAME: &str = "sign";

pub(crate) fn command() -> Command {
    Command::new(NAME)
        .about("Signs requests, and shows what is signed")
        .long_about(
            "Reads a request, or a list of requests, as JSON from standard input, and prints for each its canonical \
             request, its string to sign, and the Authorization header or the signed query.\n\nA request is an object \
             with `kind` (`header` or `query`), `method`, `path`, `query`, `headers` or `host`, `body`, `access_key`, \
             `secret_key`, `session_token`, `region`, `service`, `x_date` and a `name`.",
        )
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Input {
    Many(Vec<Described>),
    One(Box<Described>),
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Header,
    Query,
}

/// A request as it is described on standard input.
#[derive(Deserialize)]
struct Described {
    #[serde(default)]
    name: String,
    kind: Kind,
    method: String,
    #[serde(default)]
    path: String,
    #[serde(default)]
    query: BTreeMap<String, String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    host: Option<String>,
    #[serde(default)]
    body: String,
    access_key: String,
    secret_key: Secret,
    session_token: Option<Secret>,
    region: String,
    service: String,
    x_date: String,
}

#[derive(Serialize)]
struct Signed {
    name: String,
    canonical_request: String,
    string_to_sign: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    authorization: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_query: Option<String>,
}

pub(crate) fn run() -> Result<(), Failure> {
    let mut text = String::new();
    io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| Failure::usage(format!("cannot read standard input: {error}")))?;
    let input: Input = parse(&text)?;
    let signer = Signer::new();
    match input {
        Input::One(request) => output::json(&sign(&signer, &request)?),
        Input::Many(requests) => {
            let signed =
                requests.iter().map(|request| sign(&signer, request)).collect::<Result<Vec<_>, _>>()?;
            output::json(&signed)
        }
    }
}

/// Reads the input. It is read twice where it is wrong, because only a reading of one kind says what is wrong; no
/// value of it is quoted, for a secret key is among them.
fn parse(text: &str) -> Result<Input, Failure> {
    if let Ok(input) = serde_json::from_str(text) {
        return Ok(input);
    }
    let error = if text.trim_start().starts_with('[') {
        serde_json::from_str::<Vec<Described>>(text).err()
    } else {
        serde_json::from_str::<Described>(text).err()
    };
    let place = error.map_or_else(String::new, |error| {
        let what = error.to_string();
        // Only the messages about names that are missing are sure to quote no value.
        if what.starts_with("missing field") {
            format!(": {what}")
        } else {
            format!(": see line {} column {}", error.line(), error.column())
        }
    });
    Err(Failure::usage(format!(
        "standard input must describe a request or a list of requests as JSON{place}"
    )))
}

fn sign(signer: &Signer, described: &Described) -> Result<Signed, Failure> {
    let refuse = |error: String| Failure::usage(format!("cannot sign {:?}: {error}", described.name));
    let mut credentials = Credentials::new(&described.access_key, described.secret_key.clone());
    if let Some(token) = &described.session_token {
        credentials = credentials.with_session_token(token.clone());
    }
    let time = Timestamp::parse_iso8601_basic(&described.x_date).ok_or_else(|| {
        refuse(format!("x_date must have the form YYYYMMDDTHHMMSSZ, and is {:?}", described.x_date))
    })?;
    let query: Vec<(&str, &str)> = described.query.iter().map(|(name, value)| (&**name, &**value)).collect();
    let mut headers: Vec<(&str, &str)> =
        described.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    headers.extend(described.host.as_deref().map(|host| ("host", host)));
    let request = SignableRequest {
        method: &described.method,
        path: &described.path,
        query: &query,
        headers: &headers,
        body: described.body.as_bytes(),
    };
    let scope = Scope { time, region: &described.region, service: &described.service };
    let (explanation, authorization, signed_query) = match described.kind {
        Kind::Header => {
            let signed =
                signer.sign(&request, &credentials, &scope).map_err(|error| refuse(error.to_string()))?;
            (signer.explain(&request, &credentials, &scope), Some(signed.authorization), None)
        }
        Kind::Query => {
            let signed =
                signer.presign(&request, &credentials, &scope).map_err(|error| refuse(error.to_string()))?;
            (signer.explain_presigned(&request, &credentials, &scope), None, Some(signed))
        }
    };
    let explanation = explanation.map_err(|error| refuse(error.to_string()))?;
    Ok(Signed {
        name: described.name.clone(),
        canonical_request: explanation.canonical_request,
        string_to_sign: explanation.string_to_sign,
        authorization,
        signed_query,
    })
}
