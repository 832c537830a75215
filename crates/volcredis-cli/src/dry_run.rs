//! `--dry-run`: the request as it would be sent.

use serde_json::{Value, json};
use volcredis::{AsyncClient, DynamicRequest};

use crate::error::CliError;
use crate::output;

const REDACTED: &str = "[redacted]";

/// Prints the signed request. Secrets are replaced, and `redacted` names them: then the body is not the one whose hash was
/// signed.
pub(crate) async fn print(client: &AsyncClient, request: &DynamicRequest) -> Result<(), CliError> {
    let signed = client.sign(request).await?;
    let mut redacted = Vec::new();
    let headers: Vec<String> = signed
        .header_strings()
        .map(|(name, value)| match name {
            "x-security-token" => {
                redacted.push("headers: x-security-token".to_owned());
                format!("{name}: {REDACTED}")
            }
            _ => format!("{name}: {value}"),
        })
        .collect();
    let sent = String::from_utf8_lossy(signed.body());
    // What was signed contains the idempotency token, which the request lacks.
    let parsed = match serde_json::from_str(&sent) {
        Ok(Value::Object(parameters)) => request.clone().parameters(parameters),
        _ => request.clone(),
    };
    let shown = parsed.redacted();
    let original = Value::Object(parsed.body().clone());
    let before = redacted.len();
    find_redacted(&original, &shown, "body", &mut redacted);
    let body = if redacted.len() == before { sent.into_owned() } else { shown.to_string() };
    output::json(&json!({
        "method": "POST",
        "url": signed.url(),
        "headers": headers,
        "body": body,
        "redacted": redacted,
    }))
}

/// Adds the paths at which two values differ.
fn find_redacted(original: &Value, shown: &Value, path: &str, redacted: &mut Vec<String>) {
    match (original, shown) {
        (Value::Object(original), Value::Object(shown)) => {
            for (name, value) in original {
                find_redacted(value, &shown[name], &format!("{path}.{name}"), redacted);
            }
        }
        (Value::Array(original), Value::Array(shown)) => {
            for (index, (value, shown)) in original.iter().zip(shown).enumerate() {
                find_redacted(value, shown, &format!("{path}[{index}]"), redacted);
            }
        }
        _ if original != shown => redacted.push(path.to_owned()),
        _ => {}
    }
}
