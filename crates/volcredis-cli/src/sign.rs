//! `volcredis sign`: signs requests described as JSON and prints what is signed.

use std::collections::BTreeMap;
use std::io;

use serde::{Deserialize, Serialize};
use volcredis::sign::{Scope, Signer, UnsignedRequest};
use volcredis::{Credentials, Secret, Timestamp};

use crate::error::CliError;
use crate::output;

/// Signs requests and prints what is signed.
///
/// Reads a request, or a list of requests, as JSON from standard input. Prints for each the canonical request, the string to
/// sign, and the Authorization header or the signed query.
///
/// A request is an object with `kind` (`header` or `query`), `method`, `path`, `query`, `headers` or `host`, `body`,
/// `access_key`, `secret_key`, `session_token`, `region`, `service`, `x_date` and `name`.
#[derive(clap::Args)]
pub(crate) struct Arguments;

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

/// A request described on standard input.
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

pub(crate) fn run() -> Result<(), CliError> {
    let input = io::read_to_string(io::stdin())
        .map_err(|error| CliError::usage(format!("cannot read standard input: {error}")))?;
    let signer = Signer::new();
    match parse(&input)? {
        Input::One(request) => output::json(&sign(&signer, &request)?),
        Input::Many(requests) => {
            let signed =
                requests.iter().map(|request| sign(&signer, request)).collect::<Result<Vec<_>, _>>()?;
            output::json(&signed)
        }
    }
}

/// Parses the input.
///
/// Input that is not valid is parsed a second time, because the error of an untagged enum has no position. No value is
/// quoted in the error, since one of them is a secret key.
fn parse(input: &str) -> Result<Input, CliError> {
    if let Ok(parsed) = serde_json::from_str(input) {
        return Ok(parsed);
    }
    let error = if input.trim_start().starts_with('[') {
        serde_json::from_str::<Vec<Described>>(input).err()
    } else {
        serde_json::from_str::<Described>(input).err()
    };
    let details = error.map_or_else(String::new, |error| {
        let message = error.to_string();
        // Only messages about missing fields never quote a value.
        if message.starts_with("missing field") {
            format!(": {message}")
        } else {
            format!(": error at line {} column {}", error.line(), error.column())
        }
    });
    Err(CliError::usage(format!(
        "standard input must describe a request or a list of requests as JSON{details}"
    )))
}

fn sign(signer: &Signer, described: &Described) -> Result<Signed, CliError> {
    let invalid = |error: String| CliError::usage(format!("cannot sign {:?}: {error}", described.name));
    let mut credentials = Credentials::new(&described.access_key, described.secret_key.clone());
    if let Some(token) = &described.session_token {
        credentials = credentials.with_session_token(token.clone());
    }
    let time = Timestamp::parse_iso8601_basic(&described.x_date).ok_or_else(|| {
        invalid(format!("x_date must have the form YYYYMMDDTHHMMSSZ, got {:?}", described.x_date))
    })?;
    let query: Vec<(&str, &str)> = described.query.iter().map(|(name, value)| (&**name, &**value)).collect();
    let mut headers: Vec<(&str, &str)> =
        described.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    headers.extend(described.host.as_deref().map(|host| ("host", host)));
    let request = UnsignedRequest {
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
                signer.sign(&request, &credentials, &scope).map_err(|error| invalid(error.to_string()))?;
            (signer.explain(&request, &credentials, &scope), Some(signed.authorization), None)
        }
        Kind::Query => {
            let signed =
                signer.presign(&request, &credentials, &scope).map_err(|error| invalid(error.to_string()))?;
            (signer.explain_presign(&request, &credentials, &scope), None, Some(signed))
        }
    };
    let explanation = explanation.map_err(|error| invalid(error.to_string()))?;
    Ok(Signed {
        name: described.name.clone(),
        canonical_request: explanation.canonical_request,
        string_to_sign: explanation.string_to_sign,
        authorization,
        signed_query,
    })
}
