//! Sanitization of strings from outside, before they become part of an error or a log event.

use std::borrow::Cow;

use crate::Secret;

/// The replacement of secrets.
pub(crate) const REDACTED: &str = "[redacted]";
/// The mark at the end of a truncated string.
const TRUNCATED: &str = "…";
/// Parameters whose hexadecimal value is a signature, in a header and in a query.
const SIGNATURES: [&str; 2] = ["Signature=", "signature="];

/// A sanitizer of strings that servers send. Servers and gateways can repeat parts of the request, send control characters
/// to a terminal, and send strings of any length.
///
/// A sanitized string contains none of the secrets, no signature, no control character and no character that changes the
/// direction of text, and is bounded in length.
///
/// ```
/// use volcredis_core::{Secret, sanitize::Sanitizer};
///
/// let mut sanitizer = Sanitizer::new();
/// sanitizer.add(&Secret::new("hunter2"));
/// assert_eq!(sanitizer.sanitize("hunter2 is\nwrong", 100), r"[redacted] is\nwrong");
/// assert_eq!(sanitizer.sanitize("12345", 3), "123…");
/// ```
#[derive(Clone, Default)]
pub struct Sanitizer {
    secrets: Vec<Secret>,
}

impl Sanitizer {
    /// Creates a sanitizer without secrets.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a secret to redact, as it is and as JSON and queries spell it.
    pub fn add(&mut self, secret: &Secret) {
        let plain = secret.expose();
        if plain.is_empty() {
            return;
        }
        let json = serde_json::Value::from(plain).to_string();
        let mut query = String::new();
        crate::percent::write_encoded(plain, &mut query);
        for spelling in [plain, &json[1..json.len() - 1], &query] {
            if !self.secrets.iter().any(|known| known.expose() == spelling) {
                self.secrets.push(Secret::new(spelling));
            }
        }
        // The longest first: a secret can be the beginning of another.
        self.secrets.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
    }

    /// Returns a sanitized copy of a string with at most `max_chars` characters and the mark of a truncated string.
    #[must_use]
    pub fn sanitize(&self, string: &str, max_chars: usize) -> String {
        let mut sanitized = String::with_capacity(string.len().min(max_chars));
        let mut count = 0;
        let mut rest = string;
        while let Some(character) = rest.chars().next() {
            let (shown, length) = self.first(rest, character);
            count += shown.chars().count();
            if count > max_chars {
                sanitized.push_str(TRUNCATED);
                break;
            }
            sanitized.push_str(&shown);
            rest = &rest[length..];
        }
        sanitized
    }

    /// Returns the length of the longest secret in bytes; 0 if there is none.
    pub(crate) fn longest_secret(&self) -> usize {
        self.secrets.first().map_or(0, |secret| secret.expose().len())
    }

    /// Returns what to show for the beginning of a string, and the length of that beginning in bytes.
    fn first<'a>(&self, string: &'a str, character: char) -> (Cow<'a, str>, usize) {
        if let Some(secret) = self.secrets.iter().find(|secret| string.starts_with(secret.expose())) {
            return (Cow::Borrowed(REDACTED), secret.expose().len());
        }
        if let Some(name) = SIGNATURES.iter().find(|name| string.starts_with(**name)) {
            let value = string[name.len()..].bytes().take_while(u8::is_ascii_hexdigit).count();
            if value > 0 {
                return (Cow::Owned(format!("{name}{REDACTED}")), name.len() + value);
            }
        }
        let length = character.len_utf8();
        if is_harmless(character) {
            (Cow::Borrowed(&string[..length]), length)
        } else {
            (Cow::Owned(character.escape_default().to_string()), length)
        }
    }
}

impl std::fmt::Debug for Sanitizer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Sanitizer of {} strings", self.secrets.len())
    }
}

/// Returns `false` for control characters, line separators, and characters that change the direction of text.
fn is_harmless(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sanitizer(secrets: &[&str]) -> Sanitizer {
        let mut sanitizer = Sanitizer::new();
        secrets.iter().for_each(|secret| sanitizer.add(&Secret::new(*secret)));
        sanitizer
    }

    #[test]
    fn secrets_are_redacted_in_every_spelling() {
        let sanitizer = sanitizer(&[r#"a"b c"#, "to", "token", ""]);
        let string = r#"a"b c, {"Password":"a\"b c"}, ?Password=a%22b%20c, token, to"#;
        let expected =
            r#"[redacted], {"Password":"[redacted]"}, ?Password=[redacted], [redacted], [redacted]"#;
        assert_eq!(sanitizer.sanitize(string, 1000), expected);
        assert_eq!(format!("{sanitizer:?}"), "Sanitizer of 5 strings");
    }

    #[test]
    fn signatures_are_redacted() {
        let string = "HMAC-SHA256 Credential=AKLT, Signature=0123abcdEF; ?X-Signature=ff&x=Signature=";
        let expected =
            "HMAC-SHA256 Credential=AKLT, Signature=[redacted]; ?X-Signature=[redacted]&x=Signature=";
        assert_eq!(Sanitizer::new().sanitize(string, 1000), expected);
    }

    #[test]
    fn characters_that_control_a_terminal_are_escaped() {
        let sanitizer = Sanitizer::new();
        assert_eq!(
            sanitizer.sanitize("\u{1b}[31m\r\n\u{9b}\u{202e}数据库", 100),
            r"\u{1b}[31m\r\n\u{9b}\u{202e}数据库"
        );
    }

    #[test]
    fn no_part_of_a_secret_is_left_by_the_limit() {
        let sanitizer = sanitizer(&["0123456789"]);
        for max_chars in 0..30 {
            let shown = sanitizer.sanitize("abc0123456789abc", max_chars);
            assert!(!shown.contains('0'), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn any_string_is_sanitized(
            before in any::<String>(),
            secret in "[A-Z]{4,12}",
            after in any::<String>(),
            max_chars in 0_usize..64,
        ) {
            let shown = sanitizer(&[&secret]).sanitize(&format!("{before}{secret}{after}"), max_chars);
            prop_assert!(!shown.contains(&secret));
            prop_assert!(shown.chars().count() <= max_chars + 1);
            prop_assert!(shown.chars().all(is_harmless));
        }
    }
}
