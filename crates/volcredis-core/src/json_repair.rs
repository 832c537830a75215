//! Repair of invalid JSON. Responses can contain Redis keys and queries, which are arbitrary bytes that some servers truncate
//! or quote without regard to character boundaries.

use std::borrow::Cow;

use memchr::{memchr, memmem};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
/// U+FFFD as an escape, with the same length as the escape that it replaces.
const REPLACEMENT: &[u8; 6] = br"\ufffd";

/// Returns the body as a string without its byte order mark. Invalid UTF-8 and unpaired surrogates are replaced by U+FFFD. A
/// valid body is borrowed.
pub(crate) fn repaired(body: &[u8]) -> Cow<'_, str> {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    // Faster than the lossy conversion for valid UTF-8.
    let string = str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed);
    if !may_have_code_units(string.as_bytes()) {
        return string;
    }
    let Some(first) = lone_surrogate(string.as_bytes(), 0) else { return string };
    let mut bytes = string.into_owned().into_bytes();
    let mut next = Some(first);
    while let Some(at) = next {
        bytes[at..at + REPLACEMENT.len()].copy_from_slice(REPLACEMENT);
        next = lone_surrogate(&bytes, at + REPLACEMENT.len());
    }
    // ASCII was replaced by ASCII, so the bytes are still UTF-8.
    Cow::Owned(into_string(bytes))
}

/// Escapes control characters and invalid backslashes in JSON strings, and replaces truncated `\u` escapes by U+FFFD. Returns
/// `None` if there are none.
pub(crate) fn with_strict_strings(json: &str) -> Option<String> {
    let bytes = json.as_bytes();
    let mut strict = Vec::with_capacity(bytes.len() + 16);
    let mut is_inside = false;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let mut length = 1;
        match byte {
            b'"' => {
                is_inside = !is_inside;
                strict.push(byte);
            }
            b'\\' if is_inside => match bytes.get(at + 1) {
                Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                    length = 2;
                    strict.extend_from_slice(&bytes[at..at + 2]);
                }
                Some(b'u') if code_unit(bytes, at).is_some() => {
                    length = 6;
                    strict.extend_from_slice(&bytes[at..at + 6]);
                }
                Some(b'u') => {
                    let digits = bytes[at + 2..].iter().take_while(|digit| digit.is_ascii_hexdigit()).count();
                    length = 2 + digits;
                    strict.extend_from_slice(REPLACEMENT);
                }
                _ => strict.extend_from_slice(br"\\"),
            },
            ..0x20 if is_inside => strict.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => strict.push(byte),
        }
        at += length;
    }
    (strict != bytes).then(|| into_string(strict))
}

fn into_string(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// Returns `true` if there may be a `\u` escape. This is faster than checking each escape, most of which are quotes.
fn may_have_code_units(json: &[u8]) -> bool {
    memchr(b'\\', json).is_some_and(|first| memmem::find(&json[first..], br"\u").is_some())
}

/// Returns the position of the first unpaired surrogate escape. `from` must not be inside an escape.
fn lone_surrogate(json: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += memchr(b'\\', json.get(at..)?)?;
        at += match code_unit(json, at) {
            Some(0xd800..=0xdbff) if matches!(code_unit(json, at + 6), Some(0xdc00..=0xdfff)) => 12,
            Some(0xd800..=0xdfff) => return Some(at),
            // Skips an escaped backslash.
            _ => 2,
        };
    }
}

/// Returns the code unit of the `\u` escape at a position; `None` if there is no complete escape.
fn code_unit(json: &[u8], at: usize) -> Option<u16> {
    let digits = json.get(at..at + 6)?.strip_prefix(br"\u")?;
    digits.iter().try_fold(0, |unit, &digit| {
        let value = char::from(digit).to_digit(16)?;
        Some(unit << 4 | u16::try_from(value).ok()?)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn borrows(body: &[u8]) -> bool {
        matches!(repaired(body), Cow::Borrowed(_))
    }

    #[test]
    fn each_lone_surrogate_becomes_one_replacement() {
        for (body, expected) in [
            (r#""a\ud83d""#, "\"a\\ufffd\""),
            (r#""\uD83D\uD83D\uDE00""#, r#""\ufffd\uD83D\uDE00""#),
            (r#""\ude00\ud83d""#, r#""\ufffd\ufffd""#),
            (r#""\\\ud83d""#, r#""\\\ufffd""#),
            (r#""\ud83d\\ude00""#, r#""\ufffd\\ude00""#),
        ] {
            assert_eq!(repaired(body.as_bytes()), expected);
        }
    }

    #[test]
    fn valid_json_is_borrowed() {
        for body in
            [r#""\\ud83d""#, r#""\ud83d\ude00\n\"\u00e9""#, r#"{"k":"é"}"#, r#""\ud83"#, "\\", "", r"\u"]
        {
            assert!(borrows(body.as_bytes()), "{body}");
            assert_eq!(repaired(body.as_bytes()), body);
        }
        assert_eq!(with_strict_strings("{\n\t\"a\": \"\\u0001\\n\"\r\n}"), None);
    }

    #[test]
    fn invalid_utf8_is_replaced_and_a_byte_order_mark_removed() {
        assert_eq!(repaired(b"\xef\xbb\xbf{}"), "{}");
        assert!(borrows(b"\xef\xbb\xbf{}"));
        assert_eq!(repaired(b"\"\xff\xfe\""), "\"\u{fffd}\u{fffd}\"");
        assert_eq!(repaired(b"\"\xff\\udc80\""), "\"\u{fffd}\\ufffd\"");
    }

    #[test]
    fn control_characters_and_invalid_escapes_are_escaped() {
        for (json, expected) in [
            ("\"a\tb\nc\"", r#""a\u0009b\u000ac""#),
            (r#""\x41""#, r#""\\x41""#),
            (r#""cut \ud83""#, r#""cut \ufffd""#),
            (r#""cut \u""#, r#""cut \ufffd""#),
        ] {
            assert_eq!(with_strict_strings(json).unwrap(), expected);
        }
    }

    /// Bytes inside a string that do not end it.
    fn corrupt() -> impl Strategy<Value = Vec<u8>> {
        let byte = any::<u8>().prop_filter("ends the string", |byte| !matches!(byte, b'"' | b'\\'));
        let piece = prop_oneof![
            4 => byte.prop_map(|byte| vec![byte]),
            1 => "\\\\u[0-9a-fA-FdD]{0,4}".prop_map(String::into_bytes),
            1 => "\\\\[a-zA-Z0-9\\\\]".prop_map(String::into_bytes),
            1 => Just(br"\ud83d".to_vec()),
        ];
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_in_strings_affect_no_other_field(first in corrupt(), second in corrupt()) {
            let body = [br#"{"a":1,"b":""#, first.as_slice(), br#"","c":[""#, &second, br#"",2],"d":"end"}"#].concat();
            let json = repaired(&body);
            let json = with_strict_strings(&json).map_or(json, Cow::Owned);
            let read: Value = serde_json::from_str(&json).unwrap();
            prop_assert_eq!((&read["a"], &read["c"][1], &read["d"]), (&json!(1), &json!(2), &json!("end")));
            prop_assert!(read["b"].is_string() && read["c"][0].is_string());
        }

        #[test]
        fn valid_json_is_unchanged(string in any::<String>(), number in any::<i64>()) {
            let ascii: String = string.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
            let body = format!("{},\"{ascii}\",{number}]", json!([string]).to_string().trim_end_matches(']'));
            prop_assert!(serde_json::from_str::<Value>(&body).is_ok());
            prop_assert!(borrows(body.as_bytes()));
            prop_assert_eq!(with_strict_strings(&body), None);
        }
    }
}
